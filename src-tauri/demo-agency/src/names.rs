//! Made-up names and real places. A few names are hostile on purpose: they must be shown as text and nothing else.

use rand::Rng;

/// City, country and time zone.
pub(crate) const PLACES: &[(&str, &str, &str)] = &[
    ("Portland", "US", "America/Los_Angeles"),
    ("Austin", "US", "America/Chicago"),
    ("Boise", "US", "America/Boise"),
    ("Denver", "US", "America/Denver"),
    ("Chicago", "US", "America/Chicago"),
    ("Boston", "US", "America/New_York"),
    ("Tampa", "US", "America/New_York"),
    ("Calgary", "CA", "America/Edmonton"),
    ("Halifax", "CA", "America/Halifax"),
    ("Leeds", "GB", "Europe/London"),
    ("Bristol", "GB", "Europe/London"),
    ("Cork", "IE", "Europe/Dublin"),
    ("Valencia", "ES", "Europe/Madrid"),
    ("Köln", "DE", "Europe/Berlin"),
    ("Zürich", "CH", "Europe/Zurich"),
    ("Łódź", "PL", "Europe/Warsaw"),
    ("São Paulo", "BR", "America/Sao_Paulo"),
    ("Bogotá", "CO", "America/Bogota"),
    ("Perth", "AU", "Australia/Perth"),
    ("Auckland", "NZ", "Pacific/Auckland"),
    ("Cape Town", "ZA", "Africa/Johannesburg"),
    ("Pune", "IN", "Asia/Kolkata"),
];

const FIRST: &[&str] = &[
    "Harbor",
    "Northside",
    "Bright",
    "Riverbend",
    "Casa Verde",
    "Oak & Iron",
    "Summit",
    "Lakeview",
    "Pine Street",
    "Elm Court",
    "Tidewater",
    "Bluebird",
    "Cedar",
    "Golden Gate",
    "Maple",
    "Silver Fern",
    "Redwood",
    "Willow",
    "Juniper",
    "Coastal",
    "Heritage",
    "Evergreen",
    "Granite",
    "Meadow",
    "Sunrise",
    "Old Town",
    "Café Müller",
    "Señor Sol",
    "Étoile",
    "Nordlicht",
    "Copper",
    "Crescent",
    "Amber",
    "Foxglove",
    "Ironwood",
    "Lantern",
    "Magnolia",
    "Orchard",
    "Prairie",
    "Quarry",
    "Rosewood",
    "Stonebridge",
    "Thistle",
    "Union",
    "Vista",
    "Westgate",
    "Anchor",
    "Birch",
    "Canyon",
    "Driftwood",
];

const SECOND: &[&str] = &[
    "Dental Group",
    "Gym",
    "Smiles Orthodontics",
    "Realty",
    "Landscaping",
    "Barbers",
    "Physiotherapy",
    "Veterinary",
    "Legal",
    "Dental",
    "Plumbing",
    "Roofing",
    "Yoga",
    "Auto Repair",
    "Photography",
    "Bakery",
    "Chiropractic",
    "Med Spa",
    "Solar",
    "Cleaning",
    "Insurance",
    "Tutoring",
    "Pet Grooming",
    "Heating & Air",
    "Wealth",
    "Catering",
    "Movers",
    "Pest Control",
    "Interiors",
    "Dance Studio",
];

const HOSTILE: &[&str] = &[
    "<img src=x onerror=alert(1)>",
    "=HYPERLINK(\"http://example.com\",\"Click\")",
    "\u{202e}evil si eman siht\u{202c}",
    "'; DROP TABLE sub_account; --",
];

/// The name of the sub-account at `index`.
pub(crate) fn name(random: &mut impl Rng, index: usize, hostile: bool) -> String {
    let plain =
        |first: usize, second: usize| format!("{} {}", FIRST[first % FIRST.len()], SECOND[second % SECOND.len()]);
    match index {
        0..9 => plain(index, index),
        40..44 if hostile => HOSTILE[index - 40].to_owned(),
        44 if hostile => "A very long name that never seems to end ".repeat(5).trim_end().to_owned(),
        _ => {
            let all = FIRST.len() * SECOND.len();
            let name = plain(random.random_range(0..FIRST.len()), random.random_range(0..SECOND.len()));
            if index < all / 4 { name } else { format!("{name} {}", index / 4) }
        }
    }
}
