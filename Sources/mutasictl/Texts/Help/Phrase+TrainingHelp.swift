extension Phrase {
    static let trainingAttendAbsentHelp = Phrase(
        "Tidak hadir.",
        "They did not come."
    )
    static let trainingCancelSessionSessionHelp = Phrase(
        "Nomor sesi; lihat training sessions.",
        "The session; see training sessions."
    )
    static let trainingHoursYearHelp = Phrase(
        "Tahun; tanpa ini tahun ini.",
        "The year; this one without it."
    )
    static let trainingHoursUnitHelp = Phrase(
        "Unit, dengan yang di bawahnya.",
        "A unit, with those below it."
    )
    static let trainingHoursBelowHelp = Phrase(
        "Hanya yang kurang dari batas minimum.",
        "Only those below the minimum."
    )
    static let trainingListWaitingHelp = Phrase(
        "Hanya yang menunggu kursi, penyelenggara atau persetujuan.",
        "Only those that wait for a seat, a provider or an approval."
    )
    static let trainingPlanNipHelp = Phrase(
        "NIP pegawai.",
        "The employee's NIP."
    )
    static let trainingPlanPostHelp = Phrase(
        "Kode jabatan sasaran.",
        "The code of the target post."
    )
    static let trainingPlanProposalHelp = Phrase(
        "Sebagai gantinya: usulan yang pegawainya sudah mulai bertugas.",
        "Instead: a proposal whose employee has started duty."
    )
    static let trainingPlanUnitHelp = Phrase(
        "Kode unit; tanpa ini unit pertama yang memiliki jabatan itu.",
        "The code of the unit; the first one that has the post without it."
    )
    static let trainingPlanAsOfHelp = Phrase(
        "Rencana dibuat per tanggal ini; tanpa ini hari pelaksanaan.",
        "The day as of which it is planned; the day of the run without it."
    )
    static let trainingPlanUrgentHelp = Phrase(
        "Kirim pemberitahuan kapan saja.",
        "Send the notices at any hour."
    )
    static let trainingResultPassedHelp = Phrase(
        "Lulus.",
        "It was passed."
    )
    static let trainingResultFailedHelp = Phrase(
        "Tidak lulus.",
        "It was not passed."
    )
    static let trainingResultCertificateHelp = Phrase(
        "Nomor sertifikat.",
        "The number of the certificate."
    )
    static let trainingSeatCourseHelp = Phrase(
        "Pelatihan pengganti; lihat training show.",
        "A course that serves as well; see training show."
    )
    static let trainingSessionsCourseHelp = Phrase(
        "Hanya pelatihan ini.",
        "Only this course."
    )
}
