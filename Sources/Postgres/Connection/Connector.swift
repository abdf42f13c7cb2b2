import CLibPQ
import Glibc

/// Makes a connection: tries each host in turn, each within its deadline.
struct Connector {
    let options: ConnectionOptions

    /// - Returns: an open connection in non-blocking mode.
    /// - Throws: an error that names what each attempt came to.
    func connect() throws(PostgresError) -> OpaquePointer {
        var failures: [String] = []
        let attempts = ConnectionAttempts(options.settings, environment: ConnectionOptions.environment())
        for attempt in attempts.settings {
            for resolved in resolve(attempt, failures: &failures) {
                switch open(resolved) {
                case .success(let connection): return connection
                case .failure(let failure): failures.append(failure.message)
                }
            }
        }
        let message = failures.isEmpty ? "no host to connect to" : failures.joined(separator: "; ")
        throw PostgresError(.connection, message, isConnectionLost: true, isSafeToRetry: true)
    }

    /// The attempt with each address of its host; the name stays for the certificate's check.
    private func resolve(_ attempt: [String: String], failures: inout [String]) -> [[String: String]] {
        guard let host = attempt["host"], !host.isEmpty, !host.hasPrefix("/"), !host.hasPrefix("@"),
            attempt["hostaddr"] == nil
        else { return [attempt] }
        do throws(PostgresError) {
            return try HostResolver.addresses(of: host, within: options.attemptTimeout).map { address in
                attempt.merging(["hostaddr": address]) { $1 }
            }
        } catch {
            failures.append(error.message)
            return []
        }
    }

    private func open(_ settings: [String: String]) -> Result<OpaquePointer, PostgresError> {
        let deadline = ContinuousClock.now + options.attemptTimeout
        guard let connection = Self.start(settings) else {
            return .failure(PostgresError(.connection, "out of memory"))
        }
        var status = PGRES_POLLING_WRITING
        while PQstatus(connection) != CONNECTION_BAD {
            switch status {
            case PGRES_POLLING_OK:
                PQsetnonblocking(connection, 1)
                return .success(connection)
            case PGRES_POLLING_FAILED:
                return .failure(Self.failure(connection))
            default:
                // libpq may change the socket between two polls, so it is asked each time.
                let events = status == PGRES_POLLING_READING ? POLLIN : POLLOUT
                guard Poll.wait(PQsocket(connection), events: Int16(events), until: deadline).contains(.socket) else {
                    PQfinish(connection)
                    let name = settings["host"] ?? settings["hostaddr"] ?? "local socket"
                    let port = settings["port"].map { " port \($0)" } ?? ""
                    let message = "\"\(name)\"\(port) did not answer within \(options.attemptTimeout)"
                    return .failure(PostgresError(.connection, message))
                }
                status = PQconnectPoll(connection)
            }
        }
        return .failure(Self.failure(connection))
    }

    private static func failure(_ connection: OpaquePointer) -> PostgresError {
        defer { PQfinish(connection) }
        return PostgresError(.connection, ServerReport.folded(String(cString: PQerrorMessage(connection))))
    }

    private static func start(_ settings: [String: String]) -> OpaquePointer? {
        let pairs = settings.sorted { $0.key < $1.key }
        var keywords: [UnsafePointer<CChar>?] = pairs.map { UnsafePointer(strdup($0.key)) }
        var values: [UnsafePointer<CChar>?] = pairs.map { UnsafePointer(strdup($0.value)) }
        keywords.append(nil)
        values.append(nil)
        defer { for pointer in keywords + values { free(UnsafeMutablePointer(mutating: pointer)) } }
        let connection = PQconnectStartParams(keywords, values, 0)
        // libpq would print what the server notes while connecting.
        if let connection { PQsetNoticeReceiver(connection, { _, _ in }, nil) }
        return connection
    }
}
