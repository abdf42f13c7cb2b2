import ArgumentParser
import Transfers

extension DialogueCommand {
    /// `mutasictl dialogue answer`: the employee agrees, agrees on conditions, or objects.
    struct Answer: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer",
            abstract: Phrase.dialogueAnswerPurpose.text
        )

        @Flag(help: ArgumentHelp(.dialogueAnswerAgreeHelp))
        var agree = false

        @Option(help: ArgumentHelp(.dialogueAnswerConditionsHelp, valueName: "text"))
        var conditions: String?

        @Option(help: ArgumentHelp(.dialogueAnswerObjectHelp, valueName: "text"))
        var object: String?

        @OptionGroup var options: DialogueOptions

        func validate() throws {
            guard [agree, conditions != nil, object != nil].count(where: { $0 }) == 1 else {
                throw ValidationError(Phrase.oneAnswer.text)
            }
        }

        func run() throws {
            let answer: DialogueAnswer =
                conditions.map { .agreedWithConditions($0) } ?? object.map { .objected(reason: $0) } ?? .agreed
            try options.run { dialogue, person, _, today in try dialogue.answer(answer, by: person, on: today) }
        }
    }
}
