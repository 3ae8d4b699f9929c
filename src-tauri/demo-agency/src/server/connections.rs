//! Connections, one task each. Done here and not by axum's own server, because two things are wanted that it does not do:
//! a connection that ends without an answer, and all connections ended by the time the agency says that it has stopped.

use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::ServiceExt as _;

/// Put into an answer's extensions: end the connection instead of sending it.
#[derive(Debug, Clone, Copy)]
pub(super) struct EndConnection;

#[derive(Debug, thiserror::Error)]
#[error("the connection was to end without an answer")]
struct Ended;

/// Serves until `stopping` says so, or nobody is left who could say so. Returns when every connection is closed.
pub(crate) async fn serve(listener: TcpListener, routes: Router, mut stopping: watch::Receiver<bool>) {
    let mut open = JoinSet::new();
    loop {
        tokio::select! {
            () = told(&mut stopping) => break,
            Some(_) = open.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    open.spawn(converse(stream, routes.clone()));
                }
                // Too many open files, say: it passes as connections close.
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            },
        }
    }
    drop(listener);
    open.shutdown().await;
}

async fn told(stopping: &mut watch::Receiver<bool>) {
    let _ = stopping.wait_for(|stop| *stop).await;
}

async fn converse(stream: TcpStream, routes: Router) {
    // An answer that waits for more to send would make the agency slower than the one it stands for.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Incoming>| answer(routes.clone(), request));
    // An error is a client that left, or a connection that was ended on purpose.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn answer(routes: Router, request: Request<Incoming>) -> Result<Response, Ended> {
    let answered: Result<Response, Infallible> = routes.oneshot(request.map(Body::new)).await;
    let Ok(response) = answered;
    if response.extensions().get::<EndConnection>().is_some() { Err(Ended) } else { Ok(response) }
}
