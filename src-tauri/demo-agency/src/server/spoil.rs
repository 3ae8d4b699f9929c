//! What a fault makes of the body of a good answer: another body, a slow one, one that breaks off, one that does not end.

use std::io::{Error, ErrorKind};
use std::time::Duration;

use async_compression::Level;
use async_compression::tokio::write::{BrotliEncoder, GzipEncoder};
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_util::stream::{self, Stream, StreamExt as _};
use tokio::io::AsyncWriteExt as _;

use crate::faults::{Encoding, Fault};

/// How often a slow body sends something, and how long a body that breaks off waits before it does.
const SLOW_STEP: Duration = Duration::from_millis(100);
const MEGABYTE: usize = 1_000_000;

pub(super) fn spoil(mut response: Response, fault: &Fault) -> Response {
    let headers = response.headers_mut();
    let replacement = match fault {
        Fault::WebPage => {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
            Some("<!doctype html><title>Welcome to the hotel</title><p>Please sign in.")
        }
        Fault::OtherJson => Some(r#"{"subAccounts":[]}"#),
        Fault::HalfJson => Some(r#"{"locations":[{"id":"half","name":"Half a r"#),
        _ => None,
    };
    // The old body's length is not the new one's.
    headers.remove(header::CONTENT_LENGTH);
    response.map(|body| match (replacement, fault) {
        (Some(text), _) => Body::from(text),
        (None, Fault::SlowBody { bytes_per_second }) => slow(body, *bytes_per_second),
        (None, Fault::CutOffBody { after_bytes }) => cut_off(body, *after_bytes),
        (None, Fault::OversizedBody { megabytes }) => oversized(body, *megabytes),
        (None, _) => body,
    })
}

/// Compresses the body, where the request says that it can be read so.
pub(super) async fn compressed(response: Response, encoding: Encoding, accepts: &str) -> Response {
    let name = match encoding {
        Encoding::Gzip => "gzip",
        Encoding::Brotli => "br",
    };
    if !accepts.split(',').any(|accepted| accepted.trim() == name) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let plain = whole(body).await;
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    let squeezed = match encoding {
        Encoding::Gzip => {
            let mut encoder = GzipEncoder::new(Vec::new());
            // Writing to memory cannot fail.
            let _ = encoder.write_all(&plain).await;
            let _ = encoder.shutdown().await;
            encoder.into_inner()
        }
        Encoding::Brotli => {
            let mut encoder = BrotliEncoder::with_quality(Vec::new(), Level::Fastest);
            let _ = encoder.write_all(&plain).await;
            let _ = encoder.shutdown().await;
            encoder.into_inner()
        }
    };
    Response::from_parts(parts, Body::from(squeezed))
}

/// Cuts the body behind the first byte of its last character that takes several. One that has none stays as it is.
pub(super) async fn ending_inside_character(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let mut bytes = whole(body).await.to_vec();
    if let Some(last) = bytes.iter().rposition(|byte| *byte >= 0xC0) {
        bytes.truncate(last + 1);
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(bytes))
}

async fn whole(body: Body) -> Bytes {
    // It is made here, by this program.
    to_bytes(body, usize::MAX).await.unwrap_or_default()
}

fn pieces(body: Body) -> impl Stream<Item = Result<Bytes, Error>> {
    body.into_data_stream().map(|piece| piece.map_err(Error::other))
}

fn slow(body: Body, bytes_per_second: u32) -> Body {
    let step = (bytes_per_second as usize / 10).max(1);
    let slow = pieces(body)
        .flat_map(move |piece| {
            let cut: Vec<Result<Bytes, Error>> = match piece {
                Ok(bytes) => bytes.chunks(step).map(|part| Ok(bytes.slice_ref(part))).collect(),
                Err(error) => vec![Err(error)],
            };
            stream::iter(cut)
        })
        .then(|piece| async move {
            tokio::time::sleep(SLOW_STEP).await;
            piece
        });
    Body::from_stream(slow)
}

/// Sends so many bytes and ends the connection; a shorter body is sent whole, but its end is never told.
fn cut_off(body: Body, after_bytes: usize) -> Body {
    let begun = pieces(body).scan(after_bytes, |left, piece| {
        let sent = piece.ok().filter(|_| *left > 0).map(|bytes| {
            let bytes = bytes.slice(..bytes.len().min(*left));
            *left -= bytes.len();
            Ok(bytes)
        });
        std::future::ready(sent)
    });
    let end = stream::once(async {
        // A moment in which what was sent so far leaves this computer; an error that comes at once would take it along.
        tokio::time::sleep(SLOW_STEP).await;
        Err(Error::from(ErrorKind::ConnectionReset))
    });
    Body::from_stream(begun.chain(end))
}

fn oversized(body: Body, megabytes: usize) -> Body {
    let space = Bytes::from(vec![b' '; MEGABYTE]);
    let more = stream::iter((0..megabytes).map(move |_| Ok(space.clone())));
    Body::from_stream(pieces(body).chain(more))
}
