import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package list`: the packages on record.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.packageListPurpose.text)

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let found = try database.withDomain { try Packages($0).list(page.page, on: asOf.day) }
            let (packages, next) = page.part(found) { $0.id.number }
            var listing = Listing([
                .init(title: .package, name: "package", alignment: .right),
                .init(title: .packageTitle, name: "title", isFlexible: true),
                .init(title: .packageStateTitle, name: "state"),
                .init(title: .members, name: "members", alignment: .right),
                .init(title: .decree, name: "decree"), .init(title: .decreeDate, name: "decree_date"),
                .init(title: .version, name: "version", alignment: .right),
            ])
            for package in packages {
                listing.add([
                    .number(Int(package.id.number)), .text(package.title),
                    .word(package.state.rawValue, .packageState(package.state)), .number(package.members),
                    .text(package.decree?.number), .date(package.decree?.date), .number(package.version),
                ])
            }
            try listing.show(format.output)
            if packages.isEmpty { StandardStream.error.say(.noPackages) }
            page.say(next)
        }
    }
}
