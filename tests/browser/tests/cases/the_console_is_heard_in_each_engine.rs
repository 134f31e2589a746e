use browser_tests::{Engine, Host, Visitor, in_each_engine};

/// A page that logs something and makes a mistake must not pass as one with an empty console.
async fn what_the_page_says_and_what_it_does_not_catch(engine: Engine) {
    let host = Host::with("<script>console.warn('a word')</script><script>throw new Error('a mistake')</script>").await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.leaves_after(&["a word", "a mistake"]).await;
}

in_each_engine!(what_the_page_says_and_what_it_does_not_catch);
