import CLibPQ

/// Keeps the last notice that announces the server's end.
///
/// An immediate shutdown, and the crash of another backend, are announced by a notice alone; the connection then just
/// breaks. It is touched on the session's thread only, since libpq calls back from within its own calls.
final class NoticeBox {
    private(set) var shutdown: SQLState?

    func install(on connection: OpaquePointer) {
        let receiver: PQnoticeReceiver = { context, result in
            guard let context, let result else { return }
            Unmanaged<NoticeBox>.fromOpaque(context).takeUnretainedValue().take(result)
        }
        PQsetNoticeReceiver(connection, receiver, Unmanaged.passUnretained(self).toOpaque())
    }

    private func take(_ result: OpaquePointer) {
        let report = ServerReport(result)
        if let state = report.sqlState, state.code.hasPrefix("57P") { shutdown = state }
    }
}
