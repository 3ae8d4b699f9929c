//! Somebody with a browser's means and the agency's credentials.

use std::time::Duration;

use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency};
use reqwest::{Method, Response, StatusCode};
use serde_json::Value;

pub const MINUTE: Duration = Duration::from_mins(1);
pub const HOUR: Duration = Duration::from_hours(1);

pub struct Visitor {
    pub agency: DemoAgency,
    pub clock: Clock,
    http: reqwest::Client,
}

/// An answer, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub headers: reqwest::header::HeaderMap,
    pub text: String,
}

impl Answer {
    pub async fn read(response: Response) -> Result<Self, reqwest::Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        Ok(Self { status, headers, text: response.text().await? })
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).expect("the answer is JSON")
    }

    pub fn number(&self, header: &str) -> u64 {
        self.headers[header].to_str().unwrap().parse().unwrap()
    }

    pub fn rows(&self) -> Vec<Value> {
        self.json()["locations"].as_array().expect("a list").clone()
    }
}

impl Visitor {
    /// An agency of `size` whose clock stands still.
    pub async fn of(size: usize) -> Self {
        Self::with(AgencyPlan { size, ..AgencyPlan::default() }).await
    }

    pub async fn with(plan: AgencyPlan) -> Self {
        let clock = Clock::starting_at("2026-03-02T09:00:00Z".parse().unwrap(), 0.0);
        let agency = DemoAgency::start(plan, clock.clone(), None).await.unwrap();
        let http = reqwest::Client::builder()
            .user_agent("visitor/1")
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        Self { agency, clock, http }
    }

    pub fn ask(&self, method: Method, address: String, credential: &str) -> reqwest::RequestBuilder {
        self.http.request(method, address).bearer_auth(credential)
    }

    pub async fn list(&self) -> Answer {
        self.try_list().await.unwrap()
    }

    pub async fn try_list(&self) -> Result<Answer, reqwest::Error> {
        let address = format!("{}/locations/", self.agency.api_1_address());
        Answer::read(self.ask(Method::GET, address, &self.agency.agency_api_key()).send().await?).await
    }

    /// `GET` with any credential; `path` begins at the host.
    pub async fn get(&self, path: &str, credential: &str) -> Answer {
        let address = format!("{}{path}", self.agency.api_2_address());
        let sent = self.ask(Method::GET, address, credential).header("version", "2021-07-28").send().await.unwrap();
        Answer::read(sent).await.unwrap()
    }

    pub async fn send(&self, method: Method, path: &str, body: &'static str, kind: &str) -> Answer {
        let address = format!("{}{path}", self.agency.api_2_address());
        let sent = self.http.request(method, address).header("content-type", kind).body(body).send().await.unwrap();
        Answer::read(sent).await.unwrap()
    }

    pub async fn regenerate(&self, id: &str) -> Answer {
        self.try_regenerate(id, r#"{"confirm":"CONFIRM"}"#).await.unwrap()
    }

    pub async fn try_regenerate(&self, id: &str, body: &'static str) -> Result<Answer, reqwest::Error> {
        let address = self.agency.regenerate_address().replace("{locationId}", id);
        let sent = self.ask(Method::POST, address, &self.agency.agency_api_key()).body(body).send().await?;
        Answer::read(sent).await
    }

    /// Whether a location API key is let in.
    pub async fn works(&self, key: &str) -> bool {
        self.get("/v1/custom-values/", key).await.status == StatusCode::OK
    }

    /// The id of the first sub-account that has a key a location API would let in.
    pub fn with_a_key(&self) -> String {
        self.agency.sub_account_ids().into_iter().find(|id| self.agency.key_of(id).is_some()).unwrap()
    }

    pub fn statuses(&self) -> Vec<u16> {
        self.agency.requests().iter().map(|request| request.status).collect()
    }
}
