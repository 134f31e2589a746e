//! The widget's WebAssembly: everything begins in the frame.

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    delivery_assessments::frame::start();
}
