//! The contract with API 2.0: what the demo agency answers, and what Key Desk asks, against HighLevel's published
//! descriptions (`OpenAPI` 3.0). They lie in the folder that `HIGHLEVEL_OPENAPI` names; without it these checks are left out,
//! and say so. API 1.0 has no published description.

use std::io::Write as _;
use std::path::PathBuf;

use keydesk_core::highlevel::PageSettings;
use keydesk_demo_agency::{Fault, FaultPaths, FaultScope, RequestRecord};
use serde_json::{Value, json};

use crate::api_2::Names;

/// The descriptions of the operations Key Desk uses.
struct Contract {
    operations: Vec<Operation>,
}

struct Operation {
    /// `/locations/{locationId}`.
    path: String,
    description: Value,
    /// Every schema that may be referred to, with references between files made local.
    schemas: Value,
}

const OPERATIONS: [(&str, &str); 3] = [
    ("locations", "/locations/search"),
    ("locations", "/locations/{locationId}"),
    ("companies", "/companies/{companyId}"),
];

impl Contract {
    /// `None`, said aloud, where the descriptions are not at hand.
    fn at_hand(left_out: &str) -> Option<Self> {
        let Some(folder) = std::env::var_os("HIGHLEVEL_OPENAPI").map(PathBuf::from) else {
            // Not by the macro, whose words are only seen of tests that fail.
            let _ = writeln!(std::io::stderr(), "HIGHLEVEL_OPENAPI is not set, so this is not checked: {left_out}");
            return None;
        };
        let read = |file: &str| {
            let text = std::fs::read_to_string(folder.join(file)).unwrap();
            // References between the files become references within one.
            let text = text.replace("../common/common-schemas.json#/", "#/");
            serde_json::from_str::<Value>(&text).unwrap()
        };
        let common = read("common/common-schemas.json");
        let operations = OPERATIONS.map(|(app, path)| {
            let app = read(&format!("apps/{app}.json"));
            let mut schemas = app["components"]["schemas"].as_object().unwrap().clone();
            schemas.extend(common["components"]["schemas"].as_object().unwrap().clone());
            Operation {
                path: path.to_owned(),
                description: app["paths"][path]["get"].clone(),
                schemas: json!({ "schemas": schemas }),
            }
        });
        Some(Self { operations: operations.into() })
    }

    /// The operation that is meant by a path; the more particular one first.
    fn operation(&self, path: &str) -> &Operation {
        let fits = |operation: &&Operation| {
            let (known, asked): (Vec<_>, Vec<_>) = (operation.path.split('/').collect(), path.split('/').collect());
            known.len() == asked.len()
                && known.iter().zip(&asked).all(|(known, asked)| known == asked || known.starts_with('{'))
        };
        self.operations.iter().find(fits).unwrap_or_else(|| panic!("no operation is described for {path}"))
    }
}

impl Operation {
    /// What speaks against a value, by a schema of the description.
    fn faults(&self, schema: &Value, value: &Value) -> Vec<String> {
        let whole = json!({ "allOf": [schema], "components": self.schemas });
        let validator = jsonschema::draft4::new(&whole).unwrap();
        let faults = validator.iter_errors(value);
        faults.map(|fault| format!("{} {fault}", fault.instance_path())).collect()
    }

    /// The schema of an answer; `None` where the description tells of no such status.
    fn answer(&self, status: u16) -> Option<&Value> {
        self.description["responses"]
            .get(status.to_string())
            .map(|answer| &answer["content"]["application/json"]["schema"])
    }

    /// What speaks against a request.
    fn against(&self, request: &RequestRecord) -> Vec<String> {
        let mut faults = Vec::new();
        if request.method != "GET" {
            faults.push(format!("the method {}", request.method));
        }
        let query: Vec<(String, String)> = url::form_urlencoded::parse(request.query.as_bytes()).into_owned().collect();
        let parameters = self.description["parameters"].as_array().unwrap();
        let described = |name: &str, place: &str| {
            parameters.iter().find(|parameter| {
                parameter["in"] == place && parameter["name"].as_str().unwrap().eq_ignore_ascii_case(name)
            })
        };
        for (name, value) in &query {
            match described(name, "query") {
                None => faults.push(format!("the query {name}")),
                Some(parameter) => faults.extend(self.faults(&parameter["schema"], &json!(value))),
            }
        }
        for parameter in parameters.iter().filter(|parameter| parameter["required"] == true) {
            let name = parameter["name"].as_str().unwrap();
            match parameter["in"].as_str().unwrap() {
                "header" => match request.headers.get(&name.to_lowercase()) {
                    None => faults.push(format!("no header {name}")),
                    Some(value) => faults.extend(self.faults(&parameter["schema"], &json!(value))),
                },
                "query" if !query.iter().any(|(asked, _)| asked == name) => faults.push(format!("no query {name}")),
                _ => {}
            }
        }
        if self.description["security"].is_array()
            && request.headers.get("authorization").is_none_or(|kind| kind != "Bearer")
        {
            faults.push("no bearer token".to_owned());
        }
        faults
    }
}

#[tokio::test]
async fn everything_the_demo_agency_answers_is_as_described() {
    let Some(contract) = Contract::at_hand("the answers of the demo agency on API 2.0 against the description") else {
        return;
    };
    let names = Names::of(250).await;
    let agency = &names.agency;
    let ids = agency.sub_account_ids();
    let token_of = |id: &String| agency.key_of(id).filter(|key| key.starts_with("pit-"));
    let own = ids.iter().find_map(token_of).expect("a token among the keys");
    let (company, first) = (format!("/companies/{}", agency.company_id()), format!("/locations/{}", ids[0]));
    let (good, dead) = (agency.agency_token(), "pit-00000000-0000-0000-0000-000000000000".to_owned());
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut not_described = Vec::new();
    for (path, query, token, version, fault, status) in [
        ("/locations/search", "", &good, Some("2021-07-28"), None, 200),
        ("/locations/search", "?skip=100&limit=100&order=desc", &good, Some("2021-07-28"), None, 200),
        ("/locations/search", "?skip=9999", &good, Some("2021-07-28"), None, 200),
        (&first, "", &good, Some("2021-07-28"), None, 200),
        (&company, "", &good, Some("2021-07-28"), None, 200),
        ("/locations/search", "?skip=x&limit=1000", &good, Some("2021-07-28"), None, 422),
        ("/locations/search", "", &dead, Some("2021-07-28"), None, 401),
        (&company, "", &dead, Some("2021-07-28"), None, 401),
        (&first, "", &dead, Some("2021-07-28"), None, 401),
        ("/locations/search", "", &good, None, None, 401),
        ("/locations/search", "", &good, Some("1999-01-01"), None, 401),
        (&company, "", &good, Some("2021-07-28"), Some(Fault::CompanyScopeMissing), 401),
        (&first, "", &own, Some("2021-07-28"), None, 401),
        ("/locations/search", "", &own, Some("2021-07-28"), None, 403),
        (&company, "", &own, Some("2021-07-28"), None, 403),
        (&first, "", &good, Some("2021-07-28"), Some(Fault::PlanWithout), 403),
        (&first, "", &good, Some("2021-07-28"), Some(Fault::TooManyRequests { retry_after_seconds: None }), 429),
        (&first, "", &good, Some("2021-07-28"), Some(Fault::ServerError(503)), 503),
    ] {
        agency.clear_fault();
        if let Some(fault) = fault {
            agency.set_fault(fault, FaultScope::once(FaultPaths::All));
        }
        let mut request = http.get(format!("{}{path}{query}", agency.api_2_address())).bearer_auth(token);
        if let Some(version) = version {
            request = request.header("version", version);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{path}{query}");
        let body: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        let operation = contract.operation(path);
        let schema = operation.answer(status).unwrap_or_else(|| {
            not_described.push(format!("{status} of {path}"));
            // It tells of no such refusal; those it does tell of have one shape.
            operation.answer(401).unwrap()
        });
        assert_eq!(operation.faults(schema, &body), [""; 0], "{status} of {path}{query}: {body}");
    }
    // A check that cannot fail would prove nothing.
    let search = contract.operation("/locations/search");
    assert!(!search.faults(search.answer(200).unwrap(), &json!({ "locations": [{ "id": 7 }] })).is_empty());
    assert!(!search.faults(search.answer(422).unwrap(), &json!({ "message": "not a list" })).is_empty());
    let _ =
        writeln!(std::io::stderr(), "not described by HighLevel, so checked for their shape alone: {not_described:?}");
}

#[tokio::test]
async fn everything_key_desk_asks_is_allowed_by_the_description() {
    let Some(contract) = Contract::at_hand("the requests of Key Desk on API 2.0 against the description") else {
        return;
    };
    let names = Names::of(250).await;
    assert!(names.list().await.whole);
    // Once more, finding nothing out, and with a page that comes short, so that its rest is asked for.
    let knowing = names.knowing();
    knowing.agency.set_fault_after(1, Fault::ShortPage { fewer: 7 }, FaultScope::once(FaultPaths::List));
    assert!(knowing.list().await.whole);
    let requests = knowing.agency.requests();
    let asked = |path: &str| requests.iter().filter(|request| request.path.starts_with(path)).count();
    assert!(
        asked("/locations/search") >= 8
            && asked("/companies/") == 2
            && asked("/locations/") > asked("/locations/search")
    );
    for request in &requests {
        let faults = contract.operation(&request.path).against(request);
        assert_eq!(faults, [""; 0], "{} {}?{}", request.method, request.path, request.query);
        assert!(request.headers["user-agent"].starts_with("KeyDesk/"));
    }
    let mut wrong = requests[0].clone();
    "page=1&skip=0".clone_into(&mut wrong.query);
    wrong.headers.remove("version");
    assert_eq!(
        contract.operation(&wrong.path).against(&wrong).len(),
        2,
        "a check that cannot fail would prove nothing"
    );
    // The version may be changed by the owner; the one that is used is described.
    assert_eq!(PageSettings::default().version, "2021-07-28");
}
