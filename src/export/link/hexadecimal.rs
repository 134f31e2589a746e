/// Two lower-case digits for each byte.
pub(super) fn write(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            digits.extend(char::from_digit(digit.into(), 16));
        }
    }
    digits
}

/// The bytes that `text` stands for; none if it is not made of pairs of digits.
pub(super) fn read(text: &str) -> Option<Vec<u8>> {
    let mut digits = Vec::new();
    for digit in text.chars() {
        digits.push(u8::try_from(digit.to_digit(16)?).ok()?);
    }
    let is_paired = digits.len().is_multiple_of(2);
    is_paired.then(|| digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
