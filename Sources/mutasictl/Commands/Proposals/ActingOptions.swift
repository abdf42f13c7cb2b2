public import ArgumentParser
public import Transfers

/// Who acts, and in which role.
///
/// The program takes the operator's word for it. What the operator may do at all is told by their database role.
struct ActingOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("NIP yang bertindak.", "The NIP of who acts.", valueName: "nip")
    )
    var nip: String

    @Option(
        help: ArgumentHelp(
            "Peran yang bertindak; tanpa ini peran yang lazim untuk langkahnya.",
            "The role of who acts; without it the one that is usual for the step.",
            valueName: "role"
        )
    )
    var role: OfficeRole?
}

/// Read from its name, such as `KEPALA_OPD`, in capitals or not, with hyphens or underscores.
extension OfficeRole: ExpressibleByArgument {
    /// Reads a role.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
