import ArgumentParser
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training list`: enrolments in courses, the newest first.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.trainingListPurpose.text)

        @Argument(help: ArgumentHelp(.trainingListNIPHelp, valueName: "nip"))
        var nip: String?

        @Flag(
            help: ArgumentHelp(.trainingListWaitingHelp)
        )
        var waiting = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            if waiting, asOf.day != nil { throw ValidationError(Phrase.waitingIsNow.text) }
        }

        func run() throws {
            try database.withDomain { session in
                // An unknown NIP is a mistake, not somebody without enrolments.
                let person = try nip.map { try People(session).find(nip: $0) }
                let training = TransferStore.Training(session)
                let found = try training.enrolments(
                    nip: person?.nip,
                    page.page,
                    onlyWaiting: waiting,
                    on: asOf.day
                )
                let (enrolments, next) = page.part(found, \.id)
                try Listing(enrolments).show(format.output)
                if enrolments.isEmpty { StandardStream.error.say(.noEnrolments) }
                page.say(next)
                guard let person else { return }
                for year in Set(enrolments.map(\.year)).sorted() {
                    StandardStream.error.say(.hoursOfYear(year, try training.hours(of: person.id, in: year)))
                }
            }
        }
    }
}
