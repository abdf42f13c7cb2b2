import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package plans`: the plans on record.
    struct PlanList: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "plans", abstract: Phrase.planListPurpose.text)

        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let found = try database.withDomain { try Plans($0).list(page.page) }
            let (plans, next) = page.part(found) { $0.id.number }
            try Listing(plans).show(format.output)
            if plans.isEmpty { StandardStream.error.say(.noPlans) }
            page.say(next)
        }
    }
}
