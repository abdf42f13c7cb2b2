import Postgres
import Transfers

extension StoredNotice {
    init(_ row: Row) throws(PostgresError) {
        let (
            id, messageID, createdAt, channel, template, language, subjects, isUrgent, isSettled, name, address, zone,
            district, isDemonstration
        ) =
            try row.decode(
                Int64.self,
                UUID.self,
                Instant.self,
                String.self,
                String.self,
                String.self,
                JSONB.self,
                Bool.self,
                Bool.self,
                String.self,
                String?.self,
                String?.self,
                String?.self,
                Bool.self
            )
        self.init(
            id: id,
            messageID: messageID,
            createdAt: createdAt,
            // The table's checks allow no other values.
            channel: NoticeChannel(rawValue: channel) ?? .inbox,
            template: template,
            language: Language(rawValue: language) ?? .indonesian,
            subjects: subjects,
            isUrgent: isUrgent,
            isSettled: isSettled,
            name: name.isEmpty ? nil : name,
            address: address,
            // Operators work in the capital.
            zone: zone.flatMap(TimeZoneOfUnit.init) ?? .wib,
            district: district,
            isDemonstration: isDemonstration
        )
    }
}
