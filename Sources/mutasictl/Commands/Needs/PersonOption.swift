import ArgumentParser
import Postgres
import TransferStore
import Transfers

/// Who acts, where the step itself says in which role.
///
/// The program takes the operator's word for it. What the operator may do at all is told by their database role.
struct PersonOption: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(.personOptionNipHelp, valueName: "nip")
    )
    var nip: String

    /// The key of the person.
    func person(_ session: Session) throws -> PersonID {
        try People(session).find(nip: nip).id
    }
}
