//! The commands of `cargo xtask`: they build the site into `dist/`, serve it, and check and test the project. Nothing here is
//! part of the product.
//!
//! ```text
//! assessments/*.toml --assessments--> Vec<Assessment> --+
//! diagnosis/*.toml ----diagnosis----> Diagnosis --------+--editions--+
//! texts/*.toml --------languages----> Language ---------+            |
//! site/ ----------------------------> pages -------------------------+
//! src/ --Trunk--> WebAssembly, glue ---------------------------------+--site--> dist/ --serve--> browser
//! src/embed/*.toml ----interface----> rules, types ------------------+
//! src/embed/, styles ---esbuild--------------------------------------+
//! ```

pub mod assessments;
pub mod bench;
pub mod check;
mod command;
pub mod content;
pub mod diagnosis;
pub mod editions;
pub mod headers;
pub mod hosting;
pub mod imports;
pub mod interface;
pub mod languages;
pub mod licenses;
pub mod lighthouse;
pub mod noise;
pub mod package;
pub mod pages;
pub mod programs;
pub mod project;
pub mod pseudo;
pub mod release;
pub mod reproduce;
pub mod schema;
pub mod score;
pub mod serve;
pub mod site;
pub mod test;
pub mod tools;
mod translation;
pub mod workflows;
