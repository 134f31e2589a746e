/// FNV-1a in 32 bits, after Fowler, Noll and Vo: tells damage from what was written. It hides nothing.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
