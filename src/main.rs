//! The widget's WebAssembly. It starts in [`frame`](delivery_assessments::frame).

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    delivery_assessments::frame::start();
}
