//! The widget's WebAssembly: everything begins in the frame.

fn main() {
    delivery_assessments::frame::start();
}
