/// What is asked of a connection that goes over a network.
public enum TransportRule: String, CaseIterable, Sendable {
    /// That the server's certificate and name are verified.
    case verified
    /// Nothing; in words that nobody writes by accident.
    case exposureAccepted = "i-accept-that-it-can-be-read-and-altered"

    /// Whether a connection may be opened.
    public func allows(_ options: ConnectionOptions) -> Bool { self == .exposureAccepted || !options.isExposed }
}
