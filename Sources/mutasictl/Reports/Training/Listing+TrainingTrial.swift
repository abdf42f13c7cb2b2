import TransferJobs
import TransferStore
import Transfers

extension Listing {
    /// Trainings that a plan would hold, with what asking for a seat gives.
    init(_ trial: TrainingTrial) {
        self.init([
            .init(title: .course, name: "course"),
            .init(title: .courseName, name: "course_name", isFlexible: true),
            .init(title: .hours, name: "hours", alignment: .right),
            .init(title: .because, name: "because", isFlexible: true),
            .init(title: .seatOutcome, name: "seat"),
        ])
        for entry in trial.items {
            let item = entry.item
            let name = item.name ?? TrainingPlan.nonStandardName(in: Reader.current.language)
            let outcome = Phrase.seatOutcome(entry.outcome)
            add([
                .text(item.course?.text), .text(name), .number(item.hours), .text(item.because),
                .word(outcome.word, outcome.phrase),
            ])
        }
    }
}

extension Phrase {
    /// What came of asking for a seat, for programs and for people.
    static func seatOutcome(_ outcome: EnrolmentOutcome?) -> (word: String, phrase: Phrase) {
        switch outcome {
        case .enrolled?: ("ENROLLED", .enrolmentState("ENROLLED"))
        case .waitlisted?: ("WAITLISTED", .enrolmentState("WAITLISTED"))
        case .recommended?: ("RECOMMENDED", .enrolmentState("RECOMMENDED"))
        case .needsApproval?: ("NEEDS_APPROVAL", .beyondContractLimit)
        case .already?: ("ALREADY", .enrolledBefore)
        case nil: ("OUTSIDE", .outsideCatalogue)
        }
    }
}
