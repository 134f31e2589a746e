//! A server that records everything it receives, even a bare connection or a single datagram.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};

const ANSWER: &[u8] =
    b"HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// Listens on one port of this machine, for TCP and UDP. It ends with the test.
pub struct Listener {
    /// `127.0.0.1:41234`
    pub address: String,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Listener {
    /// Starts listening.
    pub async fn start() -> Self {
        let (tcp, udp) = free_port().await;
        let address = tcp.local_addr().expect("a bound port has an address").to_string();
        let heard = Arc::new(Mutex::default());
        tokio::spawn(accept(tcp, Arc::clone(&heard)));
        tokio::spawn(receive(udp, Arc::clone(&heard)));
        Self { address, heard }
    }

    /// Everything received so far, in order: `connection`, `datagram`, and the first line of each request.
    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().expect("nothing that listens panics").clone()
    }
}

type Heard = Arc<Mutex<Vec<String>>>;

fn note(heard: &Heard, what: impl Into<String>) {
    heard.lock().expect("nothing that listens panics").push(what.into());
}

/// A port that is free for TCP and UDP.
async fn free_port() -> (TcpListener, UdpSocket) {
    loop {
        let tcp = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
        let address = tcp.local_addr().expect("a bound port has an address");
        if let Ok(udp) = UdpSocket::bind(address).await {
            return (tcp, udp);
        }
    }
}

async fn accept(tcp: TcpListener, heard: Heard) {
    while let Ok((stream, _)) = tcp.accept().await {
        note(&heard, "connection");
        tokio::spawn(answer(stream, Arc::clone(&heard)));
    }
}

async fn answer(mut stream: TcpStream, heard: Heard) {
    let mut begin = [0; 2048];
    // A connection without data was already recorded when it arrived.
    let Ok(length @ 1..) = stream.read(&mut begin).await else { return };
    let begin = String::from_utf8_lossy(&begin[..length]).into_owned();
    note(&heard, begin.lines().next().unwrap_or_default());
    let _ = stream.write_all(ANSWER).await;
}

async fn receive(udp: UdpSocket, heard: Heard) {
    let mut datagram = [0; 2048];
    while udp.recv_from(&mut datagram).await.is_ok() {
        note(&heard, "datagram");
    }
}
