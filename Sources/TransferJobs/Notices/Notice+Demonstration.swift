import Delivery
import Transfers

extension Notice {
    /// The notice, which says before its subject and above its text that it was made for a demonstration.
    func marked(in language: Transfers.Language) -> Notice {
        Notice(
            subject: "[\(DemonstrationMark.word(in: language))] \(subject)",
            body: DemonstrationMark.sentence(in: language) + "\n\n" + body
        )
    }
}
