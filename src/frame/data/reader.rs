//! Reads postcard's wire format, <https://postcard.jamesmunns.com/wire-format>, without error paths.
//!
//! If reading a field can fail, serde's derived code drops all earlier fields, at each field of each struct: 1.6 KB (brotli) of
//! the WASM. So this reader returns zeros for missing or invalid bytes, and reports the damage at the end. A damaged page stops, so
//! what was read of it is not dropped either.

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, SeqAccess, VariantAccess, Visitor, value,
};
use std::fmt;
use std::mem;

/// The value in `bytes`; `None` if they are damaged or something follows.
pub(super) fn read<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Option<T> {
    let mut reader = Reader { bytes, is_damaged: false };
    let Ok(read) = T::deserialize(&mut reader);
    if !reader.bytes.is_empty() || reader.is_damaged {
        mem::forget(read);
        return None;
    }
    Some(read)
}

struct Reader<'a> {
    /// The bytes that have not been read yet.
    bytes: &'a [u8],
    is_damaged: bool,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else {
            self.is_damaged = true;
            return 0;
        };
        self.bytes = rest;
        *first
    }

    /// A number with seven bits per byte, lowest first; the highest bit says that more bytes follow.
    fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.is_damaged = true;
        number
    }

    /// The number of items that follow: at most the number of bytes left, because each item takes at least one.
    fn length(&mut self) -> usize {
        let length = usize::try_from(self.number()).unwrap_or(usize::MAX);
        self.is_damaged |= length > self.bytes.len();
        length.min(self.bytes.len())
    }

    fn text(&mut self) -> &'a str {
        let length = self.length();
        let (text, rest) = self.bytes.split_at(length);
        self.bytes = rest;
        str::from_utf8(text).unwrap_or_else(|_| {
            self.is_damaged = true;
            ""
        })
    }

    fn fitting<N: TryFrom<u64> + Default>(&mut self) -> N {
        N::try_from(self.number()).unwrap_or_else(|_| {
            self.is_damaged = true;
            N::default()
        })
    }
}

/// An error that cannot exist.
#[derive(Debug)]
pub(super) enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl serde::de::Error for Never {
    fn custom<T: fmt::Display>(_: T) -> Self {
        unreachable!("the reader gives each type what it asks for")
    }
}

impl<'a> Deserializer<'a> for &mut Reader<'a> {
    type Error = Never;

    fn deserialize_any<V: Visitor<'a>>(self, _: V) -> Result<V::Value, Never> {
        unreachable!("what a page carries says what it is made of")
    }

    fn deserialize_bool<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        let byte = self.byte();
        self.is_damaged |= byte > 1;
        visitor.visit_bool(byte == 1)
    }

    fn deserialize_u8<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u8(self.byte())
    }

    fn deserialize_u16<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u16(self.fitting())
    }

    fn deserialize_u32<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u32(self.fitting())
    }

    /// Also reads a `usize`, which must fit into 32 bits, as it does in the WASM.
    fn deserialize_u64<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        let number: u32 = self.fitting();
        visitor.visit_u64(number.into())
    }

    fn deserialize_string<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_str(self.text())
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        let byte = self.byte();
        self.is_damaged |= byte > 1;
        if byte == 1 { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(self, _: &'static str, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.length();
        visitor.visit_seq(Items { reader: self, left })
    }

    fn deserialize_tuple<V: Visitor<'a>>(self, length: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Items { reader: self, left: length })
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        self.deserialize_tuple(fields.len(), visitor)
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        let variant: u32 = self.fitting();
        let exists = usize::try_from(variant).is_ok_and(|variant| variant < variants.len());
        self.is_damaged |= !exists;
        visitor.visit_enum(Variant(if exists { variant } else { 0 }))
    }

    serde::forward_to_deserialize_any! {
        <W: Visitor<'a>>
        i8 i16 i32 i64 f32 f64 char str bytes byte_buf unit unit_struct tuple_struct map identifier ignored_any
    }
}

struct Items<'r, 'a> {
    reader: &'r mut Reader<'a>,
    left: usize,
}

impl<'a> SeqAccess<'a> for Items<'_, 'a> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

/// A variant without fields, by its index.
struct Variant(u32);

impl<'a> EnumAccess<'a> for Variant {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<(S::Value, Self), Never> {
        let place: value::U32Deserializer<Never> = self.0.into_deserializer();
        Ok((seed.deserialize(place)?, self))
    }
}

impl<'a> VariantAccess<'a> for Variant {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'a>>(self, _: S) -> Result<S::Value, Never> {
        unreachable!("what a page carries has no such variant")
    }

    fn tuple_variant<V: Visitor<'a>>(self, _: usize, _: V) -> Result<V::Value, Never> {
        unreachable!("what a page carries has no such variant")
    }

    fn struct_variant<V: Visitor<'a>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Never> {
        unreachable!("what a page carries has no such variant")
    }
}
