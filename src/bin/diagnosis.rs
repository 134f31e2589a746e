//! The delivery diagnosis' WebAssembly: a separate program, so that assessments do not download it.

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    delivery_assessments::frame::start_diagnosis();
}
