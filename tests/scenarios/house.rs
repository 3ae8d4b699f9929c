//! What must stay true of the house itself.

use std::process::Command;

fn dependencies_of(package: &str) -> String {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--package", package, "--edges", "normal", "--prefix", "none"])
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    String::from_utf8(tree.stdout).unwrap()
}

#[test]
fn the_product_can_be_tested_without_a_window() {
    let tree = dependencies_of("keydesk-core");
    assert!(tree.contains("rusqlite"), "{tree}");
    for line in tree.lines() {
        assert!(!line.starts_with("tauri") && !line.starts_with("wry") && !line.starts_with("tao"), "{line}");
    }
}

#[test]
fn the_demo_agency_is_an_independent_witness() {
    assert!(!dependencies_of("keydesk-demo-agency").contains("keydesk-core"));
}
