use crate::ui::{Output, Plain};
use js_sys::{Array, Promise};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement, Url,
    Window,
};
use yew::Callback;

#[wasm_bindgen(js_namespace = take)]
extern "C" {
    /// Copies from a text box. False if the browser refuses that too.
    fn copy(text: &str) -> bool;
    /// Resolves when the print dialog comes, and rejects if it does not.
    fn print() -> Promise;
    /// Gives the address of a file back when it has been saved.
    fn forget(address: &str);
}

/// Carries out what the visitor asked to take along, and says whether it worked. None of it is a request.
pub(super) fn carry_out(window: &Window, output: Output, on_done: Callback<bool>) {
    match output {
        Output::Plain(plain) => hand_out(window, plain, on_done),
        Output::Picture { name, svg } => {
            let window = window.clone();
            yew::platform::spawn_local(async move { on_done.emit(draw(&window, &name, &svg).await.is_ok()) });
        }
    }
}

/// The same for what needs no drawing: the program that makes no picture has no code for it.
pub(super) fn hand_out(window: &Window, plain: Plain, on_done: Callback<bool>) {
    match plain {
        Plain::File { name, kind, content } => on_done.emit(save(window, &name, kind, &content).is_ok()),
        Plain::Text(text) => write(window, text, on_done),
        Plain::Print => {
            let coming = print();
            yew::platform::spawn_local(async move { on_done.emit(JsFuture::from(coming).await.is_ok()) });
        }
    }
}

fn save(window: &Window, name: &str, kind: &str, content: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&content.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    download(window, name, &address)?;
    forget(&address);
    Ok(())
}

/// Draws `svg` on a canvas and saves that. The picture is a `data:` address, which the seal allows.
async fn draw(window: &Window, name: &str, svg: &str) -> Result<(), JsValue> {
    let document = window.document().ok_or(JsValue::NULL)?;
    let image: HtmlImageElement = document.create_element("img")?.unchecked_into();
    let encoded: String = js_sys::encode_uri_component(svg).into();
    image.set_src(&["data:image/svg+xml,", &encoded].concat());
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    canvas.set_attribute("width", "1200")?;
    canvas.set_attribute("height", "630")?;
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    context.draw_image_with_html_image_element(&image, 0.0, 0.0)?;
    download(window, name, &canvas.to_data_url()?)
}

fn download(window: &Window, name: &str, address: &str) -> Result<(), JsValue> {
    let document = window.document().ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(address);
    link.set_download(name);
    link.click();
    Ok(())
}

fn write(window: &Window, text: String, on_done: Callback<bool>) {
    let clipboard = window.navigator().clipboard();
    // Browsers give none to a page that came by plain HTTP.
    if clipboard.is_undefined() {
        return on_done.emit(copy(&text));
    }
    let written = clipboard.write_text(&text);
    yew::platform::spawn_local(async move { on_done.emit(JsFuture::from(written).await.is_ok() || copy(&text)) });
}
