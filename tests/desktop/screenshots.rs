//! Pictures of every state of every screen, at each size, in the light and in the dark, in `target/screenshots`. Run by
//! `cargo xtask screenshots`, which may name the journeys that are wanted.
//!
//! It proves nothing; the pictures are for looking at.

#[cfg(target_os = "linux")]
#[tokio::main]
async fn main() -> std::process::ExitCode {
    match pictures::take(std::env::args().skip(1).collect()).await {
        Ok((states, folder)) => {
            println!("== {states} states are pictured in {}", folder.display());
            std::process::ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("== the walk broke off: {trouble}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("== the pictures need a virtual screen, which only Linux offers");
}

#[cfg(target_os = "linux")]
mod pictures {
    use std::{
        fs,
        path::{Path, PathBuf},
    };

    use support::{
        Trouble,
        app::App,
        looks::{self, Theme},
        places,
        walk::{Journey, Visitor},
    };

    /// The sizes: what a folder's files are called by, the window in pixels, the text in percent. The first one is that of
    /// the walk.
    const SIZES: [(&str, (u32, u32), u32); 3] =
        [("1280x800", (1280, 800), 100), ("900x600", (900, 600), 100), ("200-percent", (1280, 800), 200)];

    /// The album so far.
    struct Album {
        folder: PathBuf,
        states: usize,
    }

    /// Pictures these journeys, all where none is named.
    pub async fn take(names: Vec<String>) -> Result<(usize, PathBuf), Trouble> {
        let unknown = names.iter().find(|name| !Journey::ALL.iter().any(|journey| journey.name() == *name));
        if let Some(name) = unknown {
            let known = Journey::ALL.map(Journey::name).join(", ");
            return Err(Trouble::NotOnScreen(format!("a journey \"{name}\"; there are {known}")));
        }
        let mut album = Album { folder: places::target().join("screenshots"), states: 0 };
        if names.is_empty() {
            remove(&album.folder)?;
        }
        for journey in Journey::ALL {
            if names.is_empty() || names.iter().any(|name| name == journey.name()) {
                println!("== {}", journey.name());
                journey.go(&mut album).await?;
            }
        }
        Ok((album.states, album.folder))
    }

    fn remove(folder: &Path) -> Result<(), Trouble> {
        if folder.exists() { fs::remove_dir_all(folder).map_err(Trouble::at(folder)) } else { Ok(()) }
    }

    impl Visitor for Album {
        async fn visit(&mut self, app: &App, state: &str) -> Result<(), Trouble> {
            let folder = self.folder.join(state);
            fs::create_dir_all(&folder).map_err(Trouble::at(&folder))?;
            for (name, (width, height), percent) in SIZES {
                app.resize(width, height).await?;
                looks::text_size(app, percent).await?;
                for theme in Theme::BOTH {
                    theme.put_on(app).await?;
                    app.screenshot(&folder.join(format!("{name}-{}.png", theme.name()))).await?;
                }
            }
            looks::as_the_system_has_it(app).await?;
            looks::text_size(app, 100).await?;
            self.states += 1;
            println!("{state}");
            Ok(())
        }
    }
}
