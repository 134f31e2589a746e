//! The WebAssembly of all results in one place: a separate program, so that assessments do not download it.

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    delivery_assessments::frame::start_overview();
}
