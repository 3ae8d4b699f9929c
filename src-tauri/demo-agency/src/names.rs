//! Made-up names of businesses and people, in the languages of their places. A few are hostile on purpose: they must be
//! shown as text and nothing else.

use std::collections::HashSet;

use rand::Rng;
use rand::seq::IndexedRandom as _;

use crate::places::Language;

/// What the first sub-accounts are called, so that the first screen looks like an ordinary agency's.
pub(crate) const FIRST_ONES: [&str; 10] = [
    "Harbor Dental Group",
    "Northside Gym",
    "Bright Smiles Orthodontics",
    "Riverbend Realty",
    "Casa Verde Paisajismo",
    "Oak & Iron Barbers",
    "Summit Physiotherapy",
    "Lakeview Veterinary",
    "Pine Street Legal",
    "Maple & Main Bakery",
];

/// Names made to break a careless program, and where in the list each stands.
const HOSTILE: [(usize, &str); 10] = [
    (12, "<img src=x onerror=alert(1)>"),
    (21, "=HYPERLINK(\"http://example.com\",\"Click\")"),
    (29, "\u{202e}cilC yliD\u{202c} Daily Clinic"),
    (36, "'; DROP TABLE sub_account; --"),
    (43, LONG),
    (48, "\"Quoted\", Semi;colon & Sons\\"),
    (55, "Odd\u{a0}\u{200b}Spaces\u{2003}\u{feff}Studio"),
    (63, "Line one\nLine two\tand a tab"),
    (72, "👩🏽‍⚕️ Familienpraxis Ärzt\u{0308}e 🦷"),
    (80, "{{ name }} ${name} %s %n"),
];

/// Exactly 200 characters.
const LONG: &str = "Very Long Established and Incorporated Society of Master Plumbers, Roofers, Electricians, Gardeners \
and Chimney Sweeps of Upper, Middle and Lower Waterford with Surrounding Hamlets, Limited, from 1887";

struct Words {
    /// What a business names itself after.
    after: &'static [&'static str],
    /// What it does.
    trades: &'static [&'static str],
    /// Whether the trade comes first.
    trade_first: bool,
    given: &'static [&'static str],
    family: &'static [&'static str],
    streets: &'static [&'static str],
}

const ENGLISH: Words = Words {
    after: &[
        "Harbor",
        "Northside",
        "Bright",
        "Riverbend",
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
        "Falcon",
        "Hawthorne",
        "Kingfisher",
        "O’Brien’s",
        "Patel’s",
        "Nguyen Family",
    ],
    trades: &[
        "Dental Group",
        "Gym",
        "Orthodontics",
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
        "Wealth Partners",
        "Catering",
        "Movers",
        "Pest Control",
        "Interiors",
        "Dance Studio",
        "Tree Care",
        "Flooring",
    ],
    trade_first: false,
    given: &[
        "Alice", "Marcus", "Priya", "Daniel", "Grace", "Tomás", "Olivia", "Kwame", "Hannah", "Liam", "Sofia", "Ethan",
        "Zoë", "Aaron", "Mei", "Isaac",
    ],
    family: &[
        "Walker",
        "Brooks",
        "Patel",
        "O’Connor",
        "Hughes",
        "Nguyen",
        "Murphy",
        "Bennett",
        "Okafor",
        "Fraser",
        "Reyes",
        "Sinclair",
        "MacLeod",
        "Turner",
        "Kim",
        "D’Angelo",
    ],
    streets: &["Main Street", "Station Road", "Park Avenue", "Mill Lane", "Oak Drive", "Market Street", "Church Road"],
};

const SPANISH: Words = Words {
    after: &["Casa Verde", "Señor Sol", "La Niña", "El Olivo", "Montaña Azul", "San Telmo", "Los Álamos", "Doña Inés"],
    trades: &["Paisajismo", "Clínica Dental", "Gimnasio", "Inmobiliaria", "Peluquería", "Panadería", "Fisioterapia"],
    trade_first: true,
    given: &["Lucía", "Mateo", "Begoña", "Joaquín", "Noelia", "Andrés"],
    family: &["García Núñez", "Ibáñez", "Muñoz", "Ortega", "Peña", "Zúñiga"],
    streets: &["Calle Mayor", "Avenida de la Constitución", "Plaza de España", "Calle del Pez"],
};

const PORTUGUESE: Words = Words {
    after: &["Coração", "São Bento", "Maré Alta", "Açaí Verde", "Estação Norte", "Irmãos Conceição"],
    trades: &["Odontologia", "Academia", "Imóveis", "Padaria", "Barbearia", "Clínica Veterinária"],
    trade_first: true,
    given: &["João", "Inês", "Caetano", "Luísa", "Tomé", "Marília"],
    family: &["Gonçalves", "Araújo", "Magalhães", "da Conceição", "Simões", "Leão"],
    streets: &["Rua das Flores", "Avenida Paulista", "Rua de Santa Catarina", "Travessa do Carmo"],
};

const FRENCH: Words = Words {
    after: &["de l’Étoile", "du Vieux-Port", "Côté Jardin", "Bellecœur", "des Érables", "Saint-Exupéry"],
    trades: &["Cabinet dentaire", "Boulangerie", "Immobilier", "Salon de coiffure", "Kinésithérapie", "Garage"],
    trade_first: true,
    given: &["Chloé", "Étienne", "Maëlys", "François", "Anaïs", "Jérôme"],
    family: &["Lefèvre", "Bélanger", "Gagné", "Moreau", "Châtelain", "Noël"],
    streets: &["rue de la République", "quai Saint-Antoine", "rue Saint-Paul", "place Bellecour"],
};

const GERMAN: Words = Words {
    after: &["Müller", "Nordlicht", "Schönefeld", "am Bürgerpark", "Weiß & Söhne", "Grüne Höhe"],
    trades: &["Zahnarztpraxis", "Fitnessstudio", "Immobilien", "Bäckerei", "Physiotherapie", "Gartenbau", "Kanzlei"],
    trade_first: true,
    given: &["Jürgen", "Anke", "Björn", "Käthe", "Lukas", "Sümeyye"],
    family: &["Großmann", "Müller-Lüdenscheidt", "Schäfer", "Köhler", "Weiß", "Yılmaz"],
    streets: &["Hauptstraße", "Bahnhofstrasse", "Am Mühlgraben", "Königsallee"],
};

const ITALIAN: Words = Words {
    after: &["Bel Canto", "L’Angolo", "Città Alta", "Due Torri", "Perché No"],
    trades: &["Studio Dentistico", "Palestra", "Immobiliare", "Panificio", "Officina"],
    trade_first: true,
    given: &["Niccolò", "Giulia", "Renzo", "Mirò"],
    family: &["D’Amico", "Bianchi", "Cefalù", "Rinaldi"],
    streets: &["Via dell’Indipendenza", "Piazza Maggiore", "Via Emilia"],
};

const DUTCH: Words = Words {
    after: &["De Gouden Eeuw", "Het IJ", "Zeeën", "Van ’t Hoff", "De Oude Gracht"],
    trades: &["Tandartspraktijk", "Sportschool", "Makelaardij", "Bakkerij", "Dierenkliniek"],
    trade_first: true,
    given: &["Anouk", "Daniël", "Joëlle", "Sjoerd"],
    family: &["van den Berg", "de Wit", "’t Hart", "Coëlho"],
    streets: &["Oudegracht", "Stationsplein", "Kanaalweg"],
};

const SWEDISH: Words = Words {
    after: &["Änglagård", "Sjömärket", "Blå Hallen", "Örnen", "Åkessons"],
    trades: &["Tandvård", "Gym", "Fastigheter", "Bageri", "Bilverkstad"],
    trade_first: false,
    given: &["Åsa", "Göran", "Linnéa", "Björn"],
    family: &["Öberg", "Åkesson", "Lindström", "Sjögren"],
    streets: &["Kungsportsavenyn", "Östra Hamngatan", "Södra vägen"],
};

const POLISH: Words = Words {
    after: &["Żółta Łódka", "Pod Dębem", "Świt", "Źródełko", "Gęś"],
    trades: &["Gabinet dentystyczny", "Siłownia", "Nieruchomości", "Piekarnia", "Warsztat"],
    trade_first: true,
    given: &["Łukasz", "Małgorzata", "Święcisław", "Żaneta"],
    family: &["Wójcik", "Dąbrowska", "Śliwa", "Gołąb"],
    streets: &["ul. Piotrkowska", "ul. Źródlana", "al. Kościuszki"],
};

const TURKISH: Words = Words {
    after: &["Işık", "Güneş", "Boğaziçi", "Çınar", "Yıldız"],
    trades: &["Diş Kliniği", "Spor Salonu", "Emlak", "Fırın", "Oto Servis"],
    trade_first: false,
    given: &["İpek", "Oğuz", "Şule", "Çağrı"],
    family: &["Öztürk", "Işık", "Yıldırım", "Güngör"],
    streets: &["İstiklal Caddesi", "Bağdat Caddesi", "Gül Sokağı"],
};

const GREEK: Words = Words {
    after: &["Ήλιος", "Ακρόπολις", "Ναυτίλος", "Ελιά"],
    trades: &["Οδοντιατρείο", "Γυμναστήριο", "Φούρνος", "Μεσιτικό Γραφείο"],
    trade_first: true,
    given: &["Ελένη", "Γιώργος", "Σοφία"],
    family: &["Παπαδόπουλος", "Νικολάου", "Γεωργίου"],
    streets: &["Τσιμισκή", "Εγνατία", "Αγίας Σοφίας"],
};

const ARABIC: Words = Words {
    after: &["النخيل", "الواحة", "نجمة الخليج", "الياسمين"],
    trades: &["عيادة أسنان", "نادي", "عقارات", "مخبز"],
    trade_first: true,
    given: &["ليلى", "عمر", "نور"],
    family: &["الهاشمي", "المنصوري", "حداد"],
    streets: &["شارع الشيخ زايد", "شارع المطار", "طريق الواحة"],
};

const HEBREW: Words = Words {
    after: &["הכרמל", "השחר", "רימון", "גלים"],
    trades: &["מרפאת שיניים", "חדר כושר", "נדל״ן", "מאפיית"],
    trade_first: true,
    given: &["נועה", "איתן", "תמר"],
    family: &["לוי", "כהן", "שלום"],
    streets: &["רחוב הרצל", "שדרות רוטשילד", "רחוב אלנבי"],
};

const JAPANESE: Words = Words {
    after: &["さくら", "青空", "みどり", "大和", "ひまわり"],
    trades: &["歯科医院", "ジム", "不動産", "ベーカリー", "動物病院"],
    trade_first: false,
    given: &["陽子", "健太", "美咲"],
    family: &["佐藤", "髙橋", "渡邊"],
    streets: &["梅田", "中央通り", "御堂筋"],
};

const KOREAN: Words = Words {
    after: &["한강", "푸른", "햇살", "남산"],
    trades: &["치과", "헬스장", "부동산", "베이커리"],
    trade_first: false,
    given: &["민준", "서연", "지우"],
    family: &["김", "이", "박"],
    streets: &["세종대로", "을지로", "종로"],
};

const fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
        Language::Portuguese => &PORTUGUESE,
        Language::French => &FRENCH,
        Language::German => &GERMAN,
        Language::Italian => &ITALIAN,
        Language::Dutch => &DUTCH,
        Language::Swedish => &SWEDISH,
        Language::Polish => &POLISH,
        Language::Turkish => &TURKISH,
        Language::Greek => &GREEK,
        Language::Arabic => &ARABIC,
        Language::Hebrew => &HEBREW,
        Language::Japanese => &JAPANESE,
        Language::Korean => &KOREAN,
    }
}

fn one(random: &mut impl Rng, of: &[&'static str]) -> &'static str {
    of.choose(random).copied().unwrap_or_default()
}

/// The name of the business at `index` of the list.
pub(crate) fn business(random: &mut impl Rng, index: usize, language: Language, hostile: bool) -> String {
    let words = words(language);
    let (after, trade) = (one(random, words.after), one(random, words.trades));
    if let Some(name) = FIRST_ONES.get(index) {
        return (*name).to_owned();
    }
    if let Some((_, name)) = HOSTILE.iter().find(|(at, _)| hostile && *at == index) {
        return (*name).to_owned();
    }
    if words.trade_first { format!("{trade} {after}") } else { format!("{after} {trade}") }
}

/// Somebody's given and family name.
pub(crate) fn person(random: &mut impl Rng, language: Language) -> (&'static str, &'static str) {
    let words = words(language);
    (one(random, words.given), one(random, words.family))
}

/// A street.
pub(crate) fn street(random: &mut impl Rng, language: Language) -> &'static str {
    one(random, words(language).streets)
}

/// `name`, or a form of it that no earlier sub-account has: owners tell branches apart by their city, then by a number.
pub(crate) fn told_apart(taken: &mut HashSet<String>, name: String, city: &str) -> String {
    if taken.insert(name.clone()) {
        return name;
    }
    let branch = format!("{name} – {city}");
    if taken.insert(branch.clone()) {
        return branch;
    }
    let mut number = 2;
    loop {
        let numbered = format!("{branch} {number}");
        if taken.insert(numbered.clone()) {
            return numbered;
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_long_name_is_as_long_as_it_says() {
        assert_eq!(LONG.chars().count(), 200);
    }
}
