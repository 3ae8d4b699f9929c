//! Real places in which the made-up businesses are. Telephone numbers are made of ranges kept for fiction, or of zeros, so
//! that nobody is called.

/// The language a business names itself in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    Spanish,
    Portuguese,
    French,
    German,
    Italian,
    Dutch,
    Swedish,
    Polish,
    Turkish,
    Greek,
    Arabic,
    Hebrew,
    Japanese,
    Korean,
}

/// A place as a sub-account's address holds it.
#[derive(Debug)]
pub(crate) struct Place {
    pub city: &'static str,
    pub state: &'static str,
    pub postal_code: &'static str,
    /// Two letters, as the platform has it.
    pub country: &'static str,
    pub time_zone: &'static str,
    /// A telephone number without its last two digits.
    pub telephone: &'static str,
    pub language: Language,
}

const fn place(
    city: &'static str,
    state: &'static str,
    postal_code: &'static str,
    country: &'static str,
    time_zone: &'static str,
    telephone: &'static str,
    language: Language,
) -> Place {
    Place { city, state, postal_code, country, time_zone, telephone, language }
}

/// Where most sub-accounts of this agency are, the first of them in this order.
pub(crate) const AT_HOME: &[Place] = &[
    place("Portland", "OR", "97205", "US", "America/Los_Angeles", "+150355501", Language::English),
    place("Austin", "TX", "78701", "US", "America/Chicago", "+151255501", Language::English),
    place("Leeds", "West Yorkshire", "LS1 4DY", "GB", "Europe/London", "+4411349600", Language::English),
    place("Boise", "ID", "83702", "US", "America/Boise", "+120855501", Language::English),
    place("Valencia", "Valencia", "46002", "ES", "Europe/Madrid", "+349000000", Language::Spanish),
    place("Denver", "CO", "80202", "US", "America/Denver", "+130355501", Language::English),
    place("Calgary", "AB", "T2P 1J9", "CA", "America/Edmonton", "+140355501", Language::English),
    place("Chicago", "IL", "60601", "US", "America/Chicago", "+131255501", Language::English),
    place("Boston", "MA", "02108", "US", "America/New_York", "+161755501", Language::English),
    place("Nashville", "TN", "37201", "US", "America/Chicago", "+161555501", Language::English),
    place("Tampa", "FL", "33602", "US", "America/New_York", "+181355501", Language::English),
    place("Phoenix", "AZ", "85004", "US", "America/Phoenix", "+160255501", Language::English),
    place("Sacramento", "CA", "95814", "US", "America/Los_Angeles", "+191655501", Language::English),
    place("Raleigh", "NC", "27601", "US", "America/New_York", "+191955501", Language::English),
    place("Halifax", "NS", "B3J 1S9", "CA", "America/Halifax", "+190255501", Language::English),
    place("Toronto", "ON", "M5H 2N2", "CA", "America/Toronto", "+141655501", Language::English),
    place("Bristol", "Bristol", "BS1 4ST", "GB", "Europe/London", "+4411749600", Language::English),
    place("Glasgow", "Glasgow", "G2 1AL", "GB", "Europe/London", "+4414149600", Language::English),
    place("Brisbane", "QLD", "4000", "AU", "Australia/Brisbane", "+6149157015", Language::English),
    place("Perth", "WA", "6000", "AU", "Australia/Perth", "+6149157016", Language::English),
];

/// Where the others are.
pub(crate) const ABROAD: &[Place] = &[
    place("Cork", "County Cork", "T12 W8K6", "IE", "Europe/Dublin", "+353200000", Language::English),
    place("Auckland", "Auckland", "1010", "NZ", "Pacific/Auckland", "+64900000", Language::English),
    place("Cape Town", "Western Cape", "8001", "ZA", "Africa/Johannesburg", "+272100000", Language::English),
    place("Pune", "Maharashtra", "411001", "IN", "Asia/Kolkata", "+9120000000", Language::English),
    place("Sevilla", "Sevilla", "41001", "ES", "Europe/Madrid", "+349000001", Language::Spanish),
    place("Guadalajara", "Jalisco", "44100", "MX", "America/Mexico_City", "+5233000000", Language::Spanish),
    place("Medellín", "Antioquia", "050021", "CO", "America/Bogota", "+576040000", Language::Spanish),
    place("São Paulo", "SP", "01310-100", "BR", "America/Sao_Paulo", "+551100000", Language::Portuguese),
    place("Porto", "Porto", "4000-322", "PT", "Europe/Lisbon", "+351220000", Language::Portuguese),
    place("Montréal", "QC", "H2Y 1C6", "CA", "America/Toronto", "+151455501", Language::French),
    place("Lyon", "Auvergne-Rhône-Alpes", "69002", "FR", "Europe/Paris", "+336399800", Language::French),
    place("Köln", "Nordrhein-Westfalen", "50667", "DE", "Europe/Berlin", "+492210000", Language::German),
    place("Zürich", "ZH", "8001", "CH", "Europe/Zurich", "+414400000", Language::German),
    place("Bologna", "BO", "40121", "IT", "Europe/Rome", "+390510000", Language::Italian),
    place("Utrecht", "Utrecht", "3511 LN", "NL", "Europe/Amsterdam", "+313000000", Language::Dutch),
    place("Göteborg", "Västra Götaland", "411 03", "SE", "Europe/Stockholm", "+463139060", Language::Swedish),
    place("Łódź", "łódzkie", "90-001", "PL", "Europe/Warsaw", "+484200000", Language::Polish),
    place("İstanbul", "İstanbul", "34110", "TR", "Europe/Istanbul", "+902120000", Language::Turkish),
    place("Θεσσαλονίκη", "Κεντρική Μακεδονία", "546 24", "GR", "Europe/Athens", "+302310000", Language::Greek),
    place("دبي", "دبي", "00000", "AE", "Asia/Dubai", "+97140000", Language::Arabic),
    place("תל אביב", "תל אביב", "6100000", "IL", "Asia/Jerusalem", "+97230000", Language::Hebrew),
    place("大阪市", "大阪府", "530-0001", "JP", "Asia/Tokyo", "+81600000", Language::Japanese),
    place("서울", "서울", "04524", "KR", "Asia/Seoul", "+8220000", Language::Korean),
];
