import "../styles/screens.css";
