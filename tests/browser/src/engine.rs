mod capabilities;

use std::path::Path;

/// The browser engines that cases run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, driven by chromedriver.
    Chromium,
    /// Firefox, driven by geckodriver.
    Firefox,
    /// `WebKitGTK` in its `MiniBrowser`, driven by `WebKitWebDriver`, on a virtual display.
    WebKit,
}

impl Engine {
    /// Its name in paths.
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

    /// Whether it needs a display, because it cannot run without windows.
    pub(crate) fn needs_display(self) -> bool {
        self == Self::WebKit
    }

    /// The environment variables of its processes, besides a folder for temporary files.
    pub(crate) fn environment(self, folder: &Path) -> Vec<(&'static str, &Path)> {
        match self {
            Self::Chromium | Self::Firefox => Vec::new(),
            Self::WebKit => vec![
                ("HOME", folder),
                ("XDG_CONFIG_HOME", folder),
                ("GSETTINGS_BACKEND", Path::new("memory")),
                // Its sandbox does not start as root, as in CI.
                ("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", Path::new("1")),
            ],
        }
    }
}

/// Makes a test in each engine of each of these functions, which take an [`Engine`]: `the_case::in_firefox`.
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
