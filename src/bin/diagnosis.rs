//! The delivery diagnosis' WebAssembly. It is a program of its own, so that the assessments do not carry it.

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    delivery_assessments::frame::start_diagnosis();
}
