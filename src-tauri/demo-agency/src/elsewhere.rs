//! Another address, which is none of HighLevel's: for tests that prove that no credential goes there.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::Request;
use axum::http::header;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::StartError;
use crate::server::serve;

/// A request that came to an address to which none should go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrayRequest {
    /// The path without its query.
    pub path: String,
    /// Whether it held a credential.
    pub with_credential: bool,
}

/// A listener that answers everything with an empty list, and remembers what came. It runs until it is dropped.
pub struct Elsewhere {
    address: SocketAddr,
    came: Arc<Mutex<Vec<StrayRequest>>>,
    _stop: watch::Sender<bool>,
}

impl Elsewhere {
    /// Listens on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// When no port can be listened on. Must be called where tokio runs.
    pub async fn start() -> Result<Self, StartError> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let came: Arc<Mutex<Vec<StrayRequest>>> = Arc::default();
        let noted = came.clone();
        let routes = Router::new().fallback(move |request: Request| {
            let stray = StrayRequest {
                path: request.uri().path().to_owned(),
                with_credential: request.headers().contains_key(header::AUTHORIZATION),
            };
            noted.lock().unwrap_or_else(PoisonError::into_inner).push(stray);
            async { r#"{"locations":[]}"# }
        });
        let (stop, stopping) = watch::channel(false);
        tokio::spawn(serve(listener, routes, stopping));
        Ok(Self { address, came, _stop: stop })
    }

    /// Its address.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What came, in order.
    #[must_use]
    pub fn came(&self) -> Vec<StrayRequest> {
        self.came.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
