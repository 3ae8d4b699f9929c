//! The HTTP face of the agency: which path is whose. What all answers have in common is in `date`, what those of the APIs have
//! in `gate`, how they travel in `connections`.

mod answer;
mod api_1;
mod api_2;
mod connections;
mod control;
mod date;
mod gate;
mod page;
mod regenerate;
mod rows;
mod spoil;

use axum::Router;
use axum::http::StatusCode;
use axum::middleware;
use axum::response::Response;
use axum::routing::{get, post};

use crate::Shared;
use answer::Dialect;

pub(crate) use connections::serve;

pub(crate) fn routes(world: Shared) -> Router {
    let apis = Router::new()
        .route("/v1/locations/", get(api_1::list))
        .route("/v1/locations", get(api_1::list))
        .route("/v1/locations/{id}", get(api_1::one))
        .route("/v1/custom-values/", get(api_1::custom_values))
        .route("/v1/custom-values", get(api_1::custom_values))
        .route("/demo/regenerate/{id}", post(regenerate::regenerate))
        .route("/locations/search", get(api_2::search))
        .route("/locations/{id}", get(api_2::one))
        .route("/companies/{id}", get(api_2::company))
        .fallback(nothing_here)
        .layer(middleware::from_fn_with_state(world.clone(), gate::gate));
    Router::new()
        .route("/v2/location/{id}/settings/company", get(page::show).post(page::regenerate))
        .nest("/demo/control", control::routes())
        .merge(apis)
        .layer(middleware::from_fn_with_state(world.clone(), date::date))
        .with_state(world)
}

async fn nothing_here(dialect: Dialect) -> Response {
    dialect.refuse(StatusCode::NOT_FOUND, "Not Found")
}
