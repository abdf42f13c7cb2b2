public import ArgumentParser
import Postgres
import TransferStore
public import Transfers

/// Who acts, and in which role.
///
/// That it is really they the program takes the operator's word for; what offices they hold is in the register. What the
/// operator may do at all is told by their database role.
struct ActingOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(.actingOptionsNipHelp, valueName: "nip")
    )
    var nip: String

    @Option(
        help: ArgumentHelp(.actingOptionsRoleHelp, valueName: "role")
    )
    var role: OfficeRole?

    /// Who acts, in the role that was named or else the one in which people usually do this.
    func actor(_ session: Session, as usual: OfficeRole) throws -> ProposalActor {
        ProposalActor(try Offices(session).person(named: nip), as: role ?? usual)
    }
}

/// Read from its name, such as `KEPALA_OPD`, in capitals or not, with hyphens or underscores.
extension OfficeRole: ExpressibleByArgument {
    /// Reads a role.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
