//! Cuts the elements of `{"locations":[…]}` out of a body as it arrives, so that a 20 MB answer is never held whole and
//! one unreadable row does not spoil the others.
//!
//! It finds where an element begins and ends, and has `serde_json` read it; what it means is `wire`'s business.

use secrecy::zeroize::Zeroize as _;
use serde::Deserialize;

/// The longest element that is put together from several chunks, in bytes. HighLevel's rows are about 2 KB.
const LONGEST_ROW: usize = 1 << 20;

/// Why a body is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotRows {
    /// Not JSON, or an object without a `locations` array.
    NotReadable,
    /// It ended too early.
    CutOff,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before the opening brace.
    Before,
    /// In the outer object, between a value and a name.
    Outer,
    /// In the outer object, inside a name.
    Name,
    /// In the outer object, between a name and its value.
    AfterName,
    /// In the outer object, in the value of another name.
    OtherValue,
    /// In the array, before an element or its end.
    Array,
    /// Inside an element.
    Row,
    /// Behind the closing brace.
    Done,
}

/// What an element is read into. It may borrow from the element's bytes.
pub(super) trait Element {
    type Read<'a>: Deserialize<'a>;
}

/// The cutter; feed it the body's chunks in order.
#[derive(Debug)]
pub(super) struct RowCutter {
    place: Place,
    depth: usize,
    in_text: bool,
    escaped: bool,
    seen_array: bool,
    name: Vec<u8>,
    row: Vec<u8>,
}

impl RowCutter {
    pub(super) fn new() -> Self {
        Self {
            place: Place::Before,
            depth: 0,
            in_text: false,
            escaped: false,
            seen_array: false,
            name: Vec::new(),
            row: Vec::new(),
        }
    }

    /// Takes the next chunk and calls `on_row` with each element that ends in it; with its bytes where it cannot be read.
    pub(super) fn push<E: Element>(
        &mut self,
        chunk: &[u8],
        mut on_row: impl for<'a> FnMut(Result<E::Read<'a>, &'a [u8]>),
    ) -> Result<(), NotRows> {
        let mut index = 0;
        // Where the present element's bytes begin in this chunk.
        let mut row_start = 0;
        while index < chunk.len() {
            let byte = chunk[index];
            match self.place {
                Place::Before => match byte {
                    b'{' => self.place = Place::Outer,
                    // A byte order mark is tolerated.
                    0xEF | 0xBB | 0xBF => {}
                    _ if byte.is_ascii_whitespace() => {}
                    _ => return Err(NotRows::NotReadable),
                },
                Place::Outer => match byte {
                    b'"' => {
                        self.name.clear();
                        self.place = Place::Name;
                    }
                    b'}' => self.place = Place::Done,
                    b',' => {}
                    _ if byte.is_ascii_whitespace() => {}
                    _ => return Err(NotRows::NotReadable),
                },
                Place::Name => match byte {
                    b'"' => self.place = Place::AfterName,
                    _ if self.name.len() > 1000 => return Err(NotRows::NotReadable),
                    _ => self.name.push(byte),
                },
                Place::AfterName => match byte {
                    b':' => {}
                    _ if byte.is_ascii_whitespace() => {}
                    b'[' if self.name == b"locations" && !self.seen_array => {
                        self.seen_array = true;
                        self.place = Place::Array;
                    }
                    _ => {
                        self.place = Place::OtherValue;
                        self.depth = 0;
                        continue;
                    }
                },
                Place::OtherValue => {
                    if self.value_ends(byte) {
                        self.place = Place::Outer;
                        continue;
                    }
                }
                Place::Array => match byte {
                    b']' => self.place = Place::Outer,
                    b',' => {}
                    _ if byte.is_ascii_whitespace() => {}
                    b'}' => return Err(NotRows::NotReadable),
                    _ => {
                        // Nearly every element lies whole in a chunk: looked at once, not first for its end.
                        if let Some((row, length)) = read_whole(&chunk[index..]) {
                            on_row(Ok(row));
                            index += length;
                            continue;
                        }
                        self.place = Place::Row;
                        self.depth = 0;
                        row_start = index;
                        continue;
                    }
                },
                Place::Row => {
                    if self.value_ends(byte) {
                        self.place = Place::Array;
                        if self.row.is_empty() {
                            on_row(read(&chunk[row_start..index]));
                        } else {
                            self.row.extend_from_slice(&chunk[row_start..index]);
                            on_row(read(&self.row));
                            self.row.zeroize();
                        }
                        continue;
                    }
                }
                Place::Done => {
                    if !byte.is_ascii_whitespace() {
                        return Err(NotRows::NotReadable);
                    }
                }
            }
            index += 1;
            if self.in_text && !self.escaped {
                // Straight to where the text may end.
                let left = &chunk[index..];
                index += left.iter().position(|byte| matches!(byte, b'"' | b'\\')).unwrap_or(left.len());
            }
        }
        if self.place == Place::Row {
            self.row.extend_from_slice(&chunk[row_start..]);
            if self.row.len() > LONGEST_ROW {
                return Err(NotRows::NotReadable);
            }
        }
        Ok(())
    }

    /// Says whether the body was whole.
    pub(super) fn finish(self) -> Result<(), NotRows> {
        match self.place {
            Place::Done if self.seen_array => Ok(()),
            Place::Done => Err(NotRows::NotReadable),
            _ => Err(NotRows::CutOff),
        }
    }

    /// Whether the value that is being passed over ends just before `byte`.
    fn value_ends(&mut self, byte: u8) -> bool {
        if self.in_text {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.in_text = false,
                _ => {}
            }
            return false;
        }
        match byte {
            b'"' => self.in_text = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' if self.depth > 0 => self.depth -= 1,
            b',' | b'}' | b']' if self.depth == 0 => return true,
            _ => {}
        }
        false
    }
}

/// The object at the beginning of these bytes and its length, if it can be read and certainly ends there.
fn read_whole<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Option<(T, usize)> {
    if bytes.first() != Some(&b'{') {
        return None;
    }
    let mut values = serde_json::Deserializer::from_slice(bytes).into_iter();
    let row = values.next()?.ok()?;
    let length = values.byte_offset();
    let ends = matches!(bytes.get(length)?, b',' | b']') || bytes[length].is_ascii_whitespace();
    ends.then_some((row, length))
}

fn read<'a, T: Deserialize<'a>>(row: &'a [u8]) -> Result<T, &'a [u8]> {
    serde_json::from_slice(row).map_err(|_| row)
}

impl Drop for RowCutter {
    fn drop(&mut self) {
        self.row.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    struct Anything;

    impl Element for Anything {
        type Read<'a> = Value;
    }

    fn cut(body: &[u8], chunk_size: usize) -> (Vec<String>, Result<(), NotRows>) {
        let mut cutter = RowCutter::new();
        let mut rows = Vec::new();
        for chunk in body.chunks(chunk_size) {
            let pushed = cutter.push::<Anything>(chunk, |row| match row {
                Ok(row) => rows.push(row.to_string()),
                Err(unreadable) => rows.push(String::from_utf8_lossy(unreadable).trim().to_owned()),
            });
            if let Err(error) = pushed {
                return (rows, Err(error));
            }
        }
        (rows, cutter.finish())
    }

    #[test]
    fn rows_are_cut_wherever_the_chunks_break() {
        let body = br#" {"count": 3, "meta": {"locations": [9]}, "locations" : [ {"id":"a,]}\"[{"} , 7, [1,[2]] ,null], "more":"}" } "#;
        for chunk_size in 1..body.len() {
            let (rows, whole) = cut(body, chunk_size);
            assert_eq!(rows, [r#"{"id":"a,]}\"[{"}"#, "7", "[1,[2]]", "null"], "chunks of {chunk_size}");
            assert_eq!(whole, Ok(()));
        }
        assert_eq!(cut(br#"{"locations":[]}"#, 3), (vec![], Ok(())));
    }

    #[test]
    fn what_is_no_list_of_locations_is_refused() {
        for body in [
            "<html></html>",
            "[]",
            "42",
            r#"{"msg":"no"}"#,
            r#"{"locations":{}}"#,
            r#"{"locations":[]} x"#,
            r#"{"locations":[}"#,
        ] {
            assert_eq!(cut(body.as_bytes(), 4).1, Err(NotRows::NotReadable), "{body}");
        }
        let endless = format!(r#"{{"locations":[{{"id":"{}"#, "a".repeat(LONGEST_ROW + 10));
        assert_eq!(cut(endless.as_bytes(), 8192).1, Err(NotRows::NotReadable));
    }

    #[test]
    fn a_body_that_ends_early_keeps_the_rows_that_were_whole() {
        let body = br#"{"locations":[{"id":"a"},{"id":"b"}]}"#;
        for length in 0..body.len() {
            let (rows, whole) = cut(&body[..length], 5);
            assert_eq!(whole, Err(NotRows::CutOff), "{length}");
            assert_eq!(rows.len(), usize::from(length >= 25) + usize::from(length >= 36), "{length}");
        }
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            "\\PC{0,12}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 5, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                proptest::collection::hash_map("\\PC{0,6}", inner, 0..5).prop_map(Value::from_iter),
            ]
        })
    }

    proptest! {
        #[test]
        fn any_list_is_cut_into_the_elements_serde_json_sees(
            elements in proptest::collection::vec(any_json(), 0..8), other in any_json(), pretty in any::<bool>(), chunk_size in 1_usize..40,
        ) {
            let body = json!({ "another": other, "locations": elements.clone(), "zone": other });
            let text = if pretty { serde_json::to_vec_pretty(&body) } else { serde_json::to_vec(&body) }.unwrap();
            let (rows, whole) = cut(&text, chunk_size);
            prop_assert_eq!(whole, Ok(()));
            let read: Vec<Value> = rows.iter().map(|row| serde_json::from_str(row).unwrap()).collect();
            prop_assert_eq!(read, elements);
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), chunk_size in 1_usize..50) {
            let _ = cut(&bytes, chunk_size);
            let mut framed = br#"{"locations":["#.to_vec();
            framed.extend(bytes);
            let _ = cut(&framed, chunk_size);
        }
    }
}
