import ArgumentParser
import Manuals
import Transfers

/// `mutasictl manual`: the sources of the manual pages, for whoever packages the programs.
struct ManualCommand: ParsableCommand {
    /// The pages that this program can write.
    enum Page: String, CaseIterable, ExpressibleByArgument {
        case mutasictl
        case sql = "mutasi-sql"
    }

    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: Phrase.manualPurpose.text,
        shouldDisplay: false
    )

    @Argument(help: ArgumentHelp(.manualPageHelp))
    var page: Page

    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let language = Reader.current.language
        let text =
            switch page {
            case .mutasictl: try ProgramManual(in: language).text
            case .sql: SQLManual(try database.withSession(SQLCatalogue.init), in: language).text
            }
        try StandardStream.output.write(text)
    }
}
