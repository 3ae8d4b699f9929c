//! A server that is far away: passes everything on to one that is near, so much later that a question and its answer take
//! the given round trip.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};

/// Passes on what comes, until the runtime ends.
pub async fn put_away(near: SocketAddr, round_trip: Duration) -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((visitor, _)) = listener.accept().await {
            let Ok(server) = TcpStream::connect(near).await else { continue };
            // As both ends of a real connection do: small pieces are not held back.
            let _ = (visitor.set_nodelay(true), server.set_nodelay(true));
            let (from_visitor, to_visitor) = visitor.into_split();
            let (from_server, to_server) = server.into_split();
            tokio::spawn(pass_on(from_visitor, to_server, round_trip / 2));
            tokio::spawn(pass_on(from_server, to_visitor, round_trip / 2));
        }
    });
    Ok(address)
}

/// Every piece leaves so much later than it came; pieces that follow each other are not held up by those before.
async fn pass_on(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin + Send + 'static, later: Duration) {
    let (sender, mut pieces) = mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    tokio::spawn(async move {
        while let Some((due, piece)) = pieces.recv().await {
            sleep_until(due).await;
            if to.write_all(&piece).await.is_err() {
                return;
            }
        }
        let _ = to.shutdown().await;
    });
    let mut bytes = vec![0; 64 * 1024];
    while let Ok(count @ 1..) = from.read(&mut bytes).await {
        if sender.send((Instant::now() + later, bytes[..count].to_vec())).is_err() {
            return;
        }
    }
}
