/// A template file that is built into the program.
struct NoticeSource {
    /// The file's name, without its extension.
    let name: String
    let text: String

    init(kind: NoticeKind, language: NoticeLanguage) {
        let (name, bytes) = Self.file(of: kind, in: language)
        self.name = name
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    private static func file(of kind: NoticeKind, in language: NoticeLanguage) -> (name: String, bytes: [UInt8]) {
        switch (kind, language) {
        case (.evaluationFinished, .indonesian):
            ("evaluation_finished.id", PackageResources.evaluation_finished_id_mustache)
        case (.evaluationFinished, .english):
            ("evaluation_finished.en", PackageResources.evaluation_finished_en_mustache)
        case (.trainingEnrolled, .indonesian):
            ("training_enrolled.id", PackageResources.training_enrolled_id_mustache)
        case (.trainingEnrolled, .english):
            ("training_enrolled.en", PackageResources.training_enrolled_en_mustache)
        case (.trainingWaitlisted, .indonesian):
            ("training_waitlisted.id", PackageResources.training_waitlisted_id_mustache)
        case (.trainingWaitlisted, .english):
            ("training_waitlisted.en", PackageResources.training_waitlisted_en_mustache)
        case (.decreeSigned, .indonesian): ("decree_signed.id", PackageResources.decree_signed_id_mustache)
        case (.decreeSigned, .english): ("decree_signed.en", PackageResources.decree_signed_en_mustache)
        case (.noticeByHand, .indonesian): ("notice_by_hand.id", PackageResources.notice_by_hand_id_mustache)
        case (.noticeByHand, .english): ("notice_by_hand.en", PackageResources.notice_by_hand_en_mustache)
        case (.proposalNews, .indonesian): ("proposal_news.id", PackageResources.proposal_news_id_mustache)
        case (.proposalNews, .english): ("proposal_news.en", PackageResources.proposal_news_en_mustache)
        case (.aspirationReminder, .indonesian):
            ("aspiration_reminder.id", PackageResources.aspiration_reminder_id_mustache)
        case (.aspirationReminder, .english):
            ("aspiration_reminder.en", PackageResources.aspiration_reminder_en_mustache)
        case (.dialogueReminder, .indonesian):
            ("dialogue_reminder.id", PackageResources.dialogue_reminder_id_mustache)
        case (.dialogueReminder, .english): ("dialogue_reminder.en", PackageResources.dialogue_reminder_en_mustache)
        case (.assignmentNews, .indonesian): ("assignment_news.id", PackageResources.assignment_news_id_mustache)
        case (.assignmentNews, .english): ("assignment_news.en", PackageResources.assignment_news_en_mustache)
        case (.deadlinePassed, .indonesian): ("deadline_passed.id", PackageResources.deadline_passed_id_mustache)
        case (.deadlinePassed, .english): ("deadline_passed.en", PackageResources.deadline_passed_en_mustache)
        case (.followUpOpened, .indonesian):
            ("followup_opened.id", PackageResources.followup_opened_id_mustache)
        case (.followUpOpened, .english):
            ("followup_opened.en", PackageResources.followup_opened_en_mustache)
        case (.followUpReminder, .indonesian):
            ("followup_reminder.id", PackageResources.followup_reminder_id_mustache)
        case (.followUpReminder, .english):
            ("followup_reminder.en", PackageResources.followup_reminder_en_mustache)
        case (.followUpSignals, .indonesian):
            ("followup_signals.id", PackageResources.followup_signals_id_mustache)
        case (.followUpSignals, .english):
            ("followup_signals.en", PackageResources.followup_signals_en_mustache)
        case (.trainingAttention, .indonesian):
            ("training_attention.id", PackageResources.training_attention_id_mustache)
        case (.trainingAttention, .english):
            ("training_attention.en", PackageResources.training_attention_en_mustache)
        case (.proposalAlarm, .indonesian): ("proposal_alarm.id", PackageResources.proposal_alarm_id_mustache)
        case (.proposalAlarm, .english): ("proposal_alarm.en", PackageResources.proposal_alarm_en_mustache)
        case (.upstreamAlarm, .indonesian): ("upstream_alarm.id", PackageResources.upstream_alarm_id_mustache)
        case (.upstreamAlarm, .english): ("upstream_alarm.en", PackageResources.upstream_alarm_en_mustache)
        case (.signatureAlarm, .indonesian): ("signature_alarm.id", PackageResources.signature_alarm_id_mustache)
        case (.signatureAlarm, .english): ("signature_alarm.en", PackageResources.signature_alarm_en_mustache)
        case (.objectionReceived, .indonesian):
            ("objection_received.id", PackageResources.objection_received_id_mustache)
        case (.objectionReceived, .english):
            ("objection_received.en", PackageResources.objection_received_en_mustache)
        case (.objectionAnswered, .indonesian):
            ("objection_answered.id", PackageResources.objection_answered_id_mustache)
        case (.objectionAnswered, .english):
            ("objection_answered.en", PackageResources.objection_answered_en_mustache)
        case (.general, .indonesian): ("general.id", PackageResources.general_id_mustache)
        case (.general, .english): ("general.en", PackageResources.general_en_mustache)
        }
    }
}
