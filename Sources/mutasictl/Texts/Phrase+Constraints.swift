extension Phrase {
    /// What a constraint of the database holds, for those that somebody can meet who does everything right but is late or
    /// comes by another way; nil for the rest, which are faults of the program.
    static func constraint(_ name: String) -> Phrase? {
        switch name {
        case "no_conflict_of_interest":
            Phrase(
                "pejabat itu mempunyai benturan kepentingan dengan pegawainya; alihkan kepada pejabat lain",
                "the official has a conflict of interest with the employee; hand it to another official"
            )
        case "second_person_verifies":
            Phrase(
                "pemeriksa harus orang yang tidak menyusun atau mengajukan usulan",
                "who checks is neither who drafted nor who submitted the proposal"
            )
        case "nobody_leads_their_own":
            Phrase("tidak seorang pun memimpin dialognya sendiri", "nobody leads the dialogue about themselves")
        case "proposal_one_active":
            Phrase("pegawai itu sudah mempunyai usulan aktif", "the employee has an active proposal already")
        case "no_submission_without_dialogue", "dialogue_is_on_record":
            Phrase("usulan tidak diajukan sebelum dialog ditutup", "nothing is submitted before its dialogue is closed")
        case "decided_with_its_package":
            Phrase(
                "usulan diputus dan ditandatangani bersama paketnya",
                "a proposal is decided and signed with its package"
            )
        case "effect_not_before_decree":
            Phrase("TMT tidak boleh sebelum tanggal SK", "nothing takes effect before the day of its decree")
        case "decree_number_once_a_year":
            Phrase("nomor SK itu sudah dipakai tahun ini", "that number of a decree is taken this year")
        case "one_holder_of_a_single_post":
            Phrase("jabatan itu masih dipegang orang lain pada tanggal itu", "somebody else holds the post on that day")
        case "execution_is_not_suspended":
            Phrase(
                "pelaksanaan SK itu ditangguhkan oleh suatu keberatan; tunggu putusannya atau pencabutan penangguhan",
                "an objection suspends that decree; wait for the decision on it, or for the suspension to be lifted"
            )
        case "drafted_after_decision":
            Phrase(
                "naskah SK itu disusun sebelum keputusan PPK yang terakhir; susun lagi, lalu tandatangani",
                "that paper was set before the PPK's last decision; set the decree anew, then sign it"
            )
        case "acting_in_managerial_post", "acting_in_vacant_post", "acting_within_a_level":
            Phrase(
                "Plt hanya pada jabatan manajerial yang kosong, setingkat atau satu tingkat di atas jabatannya",
                "a Plt acts in a vacant managerial post, at their own level or one above it"
            )
        case "no_moratorium_covers_the_post":
            Phrase(
                "larangan penggantian pejabat berlaku untuk jabatan itu; diperlukan persetujuan Mendagri",
                "a moratorium covers that post; Mendagri has to approve"
            )
        case "told_before_announced", "notice_was_delivered":
            Phrase(
                "pegawai diberi tahu lebih dahulu: tunggu pemberitahuan terkirim, atau serahkan SK dengan tanda terima",
                "the employee is told first: wait for the notice to be delivered, or hand the decree over against a receipt"
            )
        case "need_has_evidence":
            Phrase("kebutuhan harus mempunyai paling sedikit satu bukti", "a need has at least one kind of evidence")
        case "urgent_need_has_basis":
            Phrase(
                "kebutuhan mendesak harus mempunyai nomor dan tanggal dasar",
                "an urgent need names its decree and date"
            )
        case "conflict_of_interest_check":
            Phrase("pejabat dan pegawainya harus dua orang", "the official and the employee are two people")
        case "conflict_of_interest_reason_check":
            Phrase(
                "alasan tertulis wajib ada, paling banyak 4000 karakter",
                "a written reason of at most 4000 characters is mandatory"
            )
        default:
            nil
        }
    }
}
