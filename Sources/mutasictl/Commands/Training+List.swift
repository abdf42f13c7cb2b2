import ArgumentParser
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training list`: enrolments in courses, the newest first.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.trainingListPurpose.text)

        @Argument(help: ArgumentHelp(.trainingListNIPHelp, valueName: "nip"))
        var nip: String?

        @Option(help: ArgumentHelp(.limitHelp, valueName: "n"))
        var limit = 200

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try Validation.limit(limit)
        }

        func run() throws {
            try database.withDomain { session in
                // An unknown NIP is a mistake, not somebody without enrolments.
                let person = try nip.map { try People(session).find(nip: $0) }
                let training = TransferStore.Training(session)
                let enrolments = try training.enrolments(nip: person?.nip, limit: limit)
                try Self.listing(enrolments).show(format.output)
                if enrolments.isEmpty { StandardStream.error.say(.noEnrolments) }
                guard let person else { return }
                for year in Set(enrolments.map(\.year)).sorted() {
                    StandardStream.error.say(.hoursOfYear(year, try training.hours(of: person.id, in: year)))
                }
            }
        }

        private static func listing(_ enrolments: [Enrolment]) -> Listing {
            var listing = Listing([
                .init(title: .nip, name: "nip"),
                .init(title: .name, name: "name", isFlexible: true),
                .init(title: .course, name: "course"),
                .init(title: .courseName, name: "course_name", isFlexible: true),
                .init(title: .hours, name: "hours", alignment: .right),
                .init(title: .year, name: "year", alignment: .right),
                .init(title: .state, name: "state"),
                .init(title: .starts, name: "starts_on"),
                .init(title: .ends, name: "ends_on"),
                .init(title: .place, name: "location", isFlexible: true),
                .init(title: .waitPosition, name: "wait_position", alignment: .right),
            ])
            for enrolment in enrolments {
                listing.add([
                    .text(enrolment.nip), .text(enrolment.name), .text(enrolment.course.text),
                    .text(enrolment.courseName), .number(enrolment.hours), .number(enrolment.year),
                    .word(enrolment.state, .enrolmentState(enrolment.state)), .date(enrolment.startsOn),
                    .date(enrolment.endsOn), .text(enrolment.location), .number(enrolment.waitPosition),
                ])
            }
            return listing
        }
    }
}
