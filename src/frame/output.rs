use crate::ui::{Output, Plain};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement, Url,
    Window,
};
use yew::Callback;

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
        Plain::Text(text) => copy(window, &text, on_done),
        Plain::Link(fragment) => copy(window, &address(window, &fragment), on_done),
        Plain::Print => on_done.emit(window.print().is_ok()),
    }
}

fn save(window: &Window, name: &str, kind: &str, content: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&content.into()), &options)?;
    download(window, name, &Url::create_object_url_with_blob(&blob)?)
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

fn copy(window: &Window, text: &str, on_done: Callback<bool>) {
    let clipboard = window.navigator().clipboard();
    // Browsers give none to a page that came by plain HTTP.
    if clipboard.is_undefined() {
        return on_done.emit(false);
    }
    let copied = clipboard.write_text(text);
    yew::platform::spawn_local(async move { on_done.emit(JsFuture::from(copied).await.is_ok()) });
}

/// The address of this page with another fragment.
fn address(window: &Window, fragment: &str) -> String {
    let address = window.location().href().unwrap_or_default();
    let page = address.split('#').next().unwrap_or_default();
    [page, fragment].concat()
}
