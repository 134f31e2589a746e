//! JSON as text, after RFC 8259. With `serde_json` the export weighs 6.3 KB (brotli) in the WASM, with this, which knows only
//! what the export is made of, 3.7 KB.

use serde::ser::{Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};
use std::fmt::{Error, Write};

/// `value` in one line. It has to be made of structs, lists, optional values, enums without content, text, whole numbers, and
/// yes or no; anything else stands there as nothing.
pub(super) fn written(value: &impl Serialize) -> String {
    let mut text = String::new();
    // The writer refuses what it does not know, and the types of the export have nothing of that: a test compares all of it.
    let _ = value.serialize(&mut Json(&mut text));
    text
}

/// What the export has nothing of.
macro_rules! refused {
    ($($method:ident($value:ty);)*) => { $(fn $method(self, _: $value) -> Result<(), Error> { Err(Error) })* };
}

struct Json<'a>(&'a mut String);

/// The fields of a struct or the items of a list, with what ends them.
struct Members<'a> {
    text: &'a mut String,
    end: char,
}

impl Members<'_> {
    fn begin(text: &mut String, begin: char, end: char) -> Members<'_> {
        text.push(begin);
        Members { text, end }
    }

    fn separate(&mut self) {
        if !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
    }

    fn finish(self) {
        self.text.push(self.end);
    }
}

fn push_quoted(text: &mut String, value: &str) {
    text.push('"');
    for letter in value.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            '\n' => text.push_str("\\n"),
            // Only the digits of one byte can differ.
            '\0'..=' ' if letter != ' ' => {
                let digit = |value: u32| char::from_digit(value, 16).unwrap_or_default();
                let code = u32::from(letter);
                text.extend(['\\', 'u', '0', '0', digit(code >> 4), digit(code & 15)]);
            }
            _ => text.push(letter),
        }
    }
    text.push('"');
}

impl<'a> Serializer for &'a mut Json<'_> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Members<'a>;
    type SerializeTuple = Members<'a>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Members<'a>;
    type SerializeStructVariant = Impossible<(), Error>;

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i64(self, value: i64) -> Result<(), Error> {
        write!(self.0, "{value}")
    }

    fn serialize_u64(self, value: u64) -> Result<(), Error> {
        write!(self.0, "{value}")
    }

    fn serialize_i8(self, value: i8) -> Result<(), Error> {
        self.serialize_i64(value.into())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Error> {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Error> {
        self.serialize_u64(value.into())
    }

    fn serialize_str(self, value: &str) -> Result<(), Error> {
        push_quoted(self.0, value);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Members<'a>, Error> {
        Ok(Members::begin(self.0, '[', ']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<Members<'a>, Error> {
        Ok(Members::begin(self.0, '[', ']'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members<'a>, Error> {
        Ok(Members::begin(self.0, '{', '}'))
    }

    refused! {
        serialize_i16(i16); serialize_i32(i32); serialize_u16(u16); serialize_f32(f32); serialize_f64(f64);
        serialize_char(char); serialize_bytes(&[u8]); serialize_unit_struct(&'static str);
    }

    fn serialize_unit(self) -> Result<(), Error> {
        Err(Error)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, _: &T) -> Result<(), Error> {
        Err(Error)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(Error)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Impossible<(), Error>, Error> {
        Err(Error)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Error>, Error> {
        Err(Error)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Impossible<(), Error>, Error> {
        Err(Error)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Error>, Error> {
        Err(Error)
    }
}

impl SerializeSeq for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Error> {
        self.separate();
        value.serialize(&mut Json(self.text))
    }

    fn end(self) -> Result<(), Error> {
        self.finish();
        Ok(())
    }
}

impl SerializeTuple for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Error> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<(), Error> {
        SerializeSeq::end(self)
    }
}

impl SerializeStruct for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        self.separate();
        push_quoted(self.text, name);
        self.text.push(':');
        value.serialize(&mut Json(self.text))
    }

    fn end(self) -> Result<(), Error> {
        self.finish();
        Ok(())
    }
}
