/// A letter as `smtp_server.py` wrote it down.
package struct Letter: Decodable {
    package let from: String
    package let to: [String]
    package let login: String?
    package let encrypted: Bool
    package let text: String

    package var lines: [String] {
        text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    }
}
