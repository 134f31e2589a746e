//! The site in a browser, as visitors and site owners meet it. The name of a file is what it holds to.

mod the_whole_flow_ends_in_the_snapshot_of_the_engine;
