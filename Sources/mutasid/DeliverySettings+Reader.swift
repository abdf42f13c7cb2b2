import DaemonSettings
import Delivery
import TransferJobs

extension DeliverySettings {
    /// Takes what is set; nil where something of it is wrong, which the reader keeps.
    init?(_ reader: inout SettingReader) {
        let user = reader.text(.mailUser)
        let password = reader.text(.mailPassword)
        let authority = reader.text(.mailAuthority)
        let server = reader.value(.mailServer) {
            try MailServer($0, user: user, password: password, caFile: authority)
        }
        let secret = reader.value(.webhookSecret) { try WebhookSecret($0) }
        // Without its secret an address would be a second fault.
        let isSecretWrong = secret == nil && reader.text(.webhookSecret) != nil
        let endpoint =
            isSecretWrong ? nil : reader.value(.webhook) { try WebhookEndpoint($0, secrets: secret.map { [$0] } ?? []) }
        let allowed = reader.list(.webhookAllow) { try $0.map { try NetworkRange($0) } }
        let webhookAuthority = reader.text(.webhookAuthority)
        let contact = reader.text(.contact)
        let folder = reader.text(.announcements)
        guard let sender = reader.value(.sender, { try MailAddress($0) }) else { return nil }
        self.init(
            mail: server.map { SMTPTransport(server: $0) },
            sender: sender,
            webhook: endpoint,
            webhookTransport: WebhookTransport(caFile: webhookAuthority, allowed: allowed ?? []),
            contact: contact ?? "",
            announcements: folder.map { AnnouncementFolder($0) }
        )
    }
}
