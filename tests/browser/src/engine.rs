mod capabilities;

use std::path::Path;

/// A browser engine that the same cases run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by chromedriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
    /// `WebKitGTK` in its `MiniBrowser`, by `WebKitWebDriver`, on a display that only memory has.
    WebKit,
}

impl Engine {
    /// As it is called in paths.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The program that drives it.
    pub(crate) fn driver(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        }
    }

    /// Whether it has windows only, and no way to run without a display.
    pub(crate) fn needs_display(self) -> bool {
        self == Self::WebKit
    }

    /// What its processes find in their environment, beside a folder for temporary files.
    pub(crate) fn environment(self, folder: &Path) -> Vec<(&'static str, &Path)> {
        match self {
            Self::Chromium | Self::Firefox => Vec::new(),
            Self::WebKit => vec![
                ("HOME", folder),
                ("XDG_CONFIG_HOME", folder),
                ("GSETTINGS_BACKEND", Path::new("memory")),
                // As root, as in CI, its own sandbox does not start.
                ("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", Path::new("1")),
            ],
        }
    }
}

/// Makes a case of each of these functions of an [`Engine`] in each engine: `the_case::in_firefox`.
#[macro_export]
macro_rules! in_each_engine {
    ($($case:ident),+ $(,)?) => {
        $(
            mod $case {
                #[tokio::test]
                async fn in_chromium() {
                    super::$case($crate::Engine::Chromium).await;
                }

                #[tokio::test]
                async fn in_firefox() {
                    super::$case($crate::Engine::Firefox).await;
                }

                #[tokio::test]
                async fn in_webkit() {
                    super::$case($crate::Engine::WebKit).await;
                }
            }
        )+
    };
}
