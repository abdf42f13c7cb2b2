import ArgumentParser
import TransferStore

/// What is announced: the decree of a package, or the order of urgent assignments.
struct SubjectOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(.announcedPackageHelp, valueName: "package"))
    var package: Int64?

    @Option(
        help: ArgumentHelp(.subjectOptionsOrderHelp, valueName: "number")
    )
    var order: String?

    /// One of the two.
    enum Chosen {
        case package(PackageID)
        case order(String)
    }

    func validate() throws {
        _ = try chosen()
    }

    /// Which of the two was named.
    func chosen() throws -> Chosen {
        switch (package, order) {
        case (let package?, nil): return .package(PackageID(package))
        case (nil, let order?): return .order(order)
        default: throw ValidationError(Phrase.packageOrOrder.text)
        }
    }
}
