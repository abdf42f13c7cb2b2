/// A request as `http_server.py` wrote it down.
package struct WebhookCall: Decodable {
    package let path: String
    /// By their names in lower case.
    package let headers: [String: String]
    package let body: String
}
