shop own     1B  -   no - nl - our rule
shop resolve 10d 30d no - nl - our terms
