public import ArgumentParser
import Postgres
import TransferStore
public import Transfers

/// Who writes the list, or confirms it.
struct HandoverActor: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(.handoverActorNipHelp, valueName: "nip")
    )
    var nip: String

    func person(_ session: Session) throws -> PersonID {
        try People(session).find(nip: nip).id
    }
}

/// Read from its name, in capitals or not.
extension HandoverKind: ExpressibleByArgument {
    /// Reads a kind.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}

/// Read from its name, in capitals or not.
extension HandoverSide: ExpressibleByArgument {
    /// Reads a side.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
