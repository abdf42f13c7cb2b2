import ArgumentParser
import Postgres
import TransferStore

/// Who reads, where what is shown about employees is not for everybody's eyes.
struct ReaderOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(.readerOptionsNipHelp, valueName: "nip")
    )
    var nip: String?

    /// The reading of that person; nil when nobody is named.
    func reading(_ session: Session) throws -> Reading? {
        try nip.map { Reading(session, by: try Offices(session).person(named: $0)) }
    }
}
